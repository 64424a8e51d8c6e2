// SPDX-License-Identifier: MIT
#pragma once

// Debian 12 packages Catch2 2, newer systems Catch2 3: the same tests serve both.
#ifdef SUSR_CATCH2_VERSION_2
#include <catch2/catch.hpp>
#else
#include <catch2/catch_all.hpp>
#endif
