// SPDX-License-Identifier: MIT
#include "susr/table/cell.hpp"

namespace susr::table {

Cell::Cell() = default;
Cell::Cell(const Cell& other) = default;
Cell::Cell(Cell&& other) noexcept = default;
Cell& Cell::operator=(const Cell& other) = default;
Cell& Cell::operator=(Cell&& other) noexcept = default;
Cell::~Cell() = default;

}  // namespace susr::table
