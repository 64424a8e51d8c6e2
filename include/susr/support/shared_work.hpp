// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace susr::support {

/// Calls `work` once with each index below `count`. Each of the `workers` is a thread with a number
/// of its own, below `workers`, and takes the next index when it is done with one; with one worker
/// the caller does all of it. Returns when all have ended. If a call throws, no more begin; what
/// the one of the lowest index threw is thrown.
void share_work(std::size_t count, std::size_t workers,
                const std::function<void(std::size_t worker, std::size_t index)>& work);

}  // namespace susr::support
