// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "susr/commands/session.hpp"
#include "susr/report/catalogue.hpp"

namespace susr::commands {

/// A report that goes into a file of its own.
struct NamedReport {
  std::string name;
  report::Report report;
  bool has_rows = true;  ///< if not, the file is empty where the format can be
};

/// Writes a command's answer as --format, --output, --columns and --excel ask.
class Printer {
 public:
  explicit Printer(Session& session);

  /// Throws as `require_place`.
  void print(const report::Report& report) const;
  /// Throws `usage` if a report would go to a terminal in a format that is no text: before anything
  /// is done that should not be done for nothing.
  void require_place() const;
  /// As `print`, for a report made from `source`, with the heads of the logs at its foot. A report
  /// about one case can name it.
  void print_paper(report::Report paper, const report::Context& source,
                   const std::string& only_case = {}) const;
  /// Writes text unchanged, to standard output or to --output.
  void print_data(std::string_view text) const;
  /// Prints the reference or id of what was recorded, alone on a line.
  void print_id(std::string_view id) const;
  /// Writes a file for each into the folder, all or none: its name with the ending of the format,
  /// with the heads of the logs.
  void print_to_folder(const std::filesystem::path& folder, std::span<NamedReport> reports) const;

 private:
  /// Calls `write`. If it fails after something was recorded, the error says so.
  void write_out(const std::function<void()>& write) const;
  void write_data(const std::function<void(support::TextSink&)>& write) const;
  /// What writes the report, which must live as long as it.
  [[nodiscard]] std::function<void(support::TextSink&)> writer_of(
      const report::Report& report, const render::Options& options) const;
  /// Whether what is printed goes to a terminal.
  [[nodiscard]] bool is_for_screen() const;
  /// As the options ask.
  [[nodiscard]] render::Options options_to_write() const;
  /// The same; on a terminal as wide as that, and in colour.
  [[nodiscard]] render::Options options_for_print() const;

  Session& session_;
};

/// Throws `usage` if the file given with that option would overwrite the configuration or a file
/// that the command reads.
void require_own_place(const Session& session, std::string_view option, const std::string& path,
                       std::span<const std::string> files);

}  // namespace susr::commands
