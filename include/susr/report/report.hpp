// SPDX-License-Identifier: MIT
#pragma once

#include "susr/table/field.hpp"
#include "susr/table/report.hpp"

namespace susr::report {

// A report is a table::Report; these are the words that it is made with.
using table::adjusted_due_column;
using table::argument;
using table::as_key;
using table::as_main;
using table::as_said_once;
using table::as_title;
using table::Cell;
using table::cell;
using table::CellType;
using table::code_column;
using table::Coded;
using table::coded;
using table::Column;
using table::date_column;
using table::decimal_column;
using table::FieldList;
using table::first_due_column;
using table::id_column;
using table::item_column;
using table::Line;
using table::Lines;
using table::list_cell;
using table::LogHead;
using table::Message;
using table::no_lines;
using table::number_column;
using table::partial_date_column;
using table::percent;
using table::repeating;
using table::Report;
using table::Row;
using table::Schema;
using table::Shown;
using table::Table;
using table::table_of;
using table::TakeRow;
using table::text_column;
using table::title_column;
using table::unless_zero;
using table::yes_no_column;
using table::yes_or_no;

}  // namespace susr::report
