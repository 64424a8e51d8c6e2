// SPDX-License-Identifier: MIT
#include "printer.hpp"

#include <algorithm>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/render/render.hpp"
#include "susr/support/error.hpp"
#include "susr/support/kept_output.hpp"
#include "susr/support/output.hpp"

#include "format_check.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

const render::Format& format_named(std::string_view name) {
  return *render::find_format(name);
}

}  // namespace

Printer::Printer(Session& session) : session_(session) {}

std::function<void(support::TextSink&)> Printer::writer_of(const report::Report& report,
                                                           const render::Options& options) const {
  const auto& format = format_named(session_.options.format);
  return
      [&report, &format, options](support::TextSink& sink) { format.write(report, options, sink); };
}

bool Printer::is_for_screen() const {
  return session_.environment().screen && !session_.options.output;
}

void Printer::require_place() const {
  const auto& format = session_.options.format;
  const bool is_served_on_screen = session_.served() && session_.served()->has_screen;
  if (!format_named(format).is_binary || (!is_for_screen() && !is_served_on_screen)) return;
  throw support::Error(support::ErrorKind::usage,
                       {.what = fmt::format("--format {}", format),
                        .why = say("output.binary"),
                        .hint = say("output.binary.hint", arg("format", format))});
}

render::Options Printer::options_to_write() const {
  auto options = session_.options.render;
  options.known_on = session_.options.known_on;
  if (session_.served()) {
    options.packed = [&session = session_](std::string_view text) { session.answer_packed(text); };
  }
  return options;
}

render::Options Printer::options_for_print() const {
  auto options = options_to_write();
  if (!is_for_screen()) return options;
  constexpr int least = 40;
  constexpr int most = 200;
  if (!session_.options.given.contains("--width")) {
    options.width = std::clamp(session_.environment().screen->columns, least, most);
  }
  options.colour = session_.environment().screen_colour && !session_.options.no_color;
  return options;
}

void Printer::print(const report::Report& report) const {
  require_place();
  require_format(session_.options, report);
  write_data(writer_of(report, options_for_print()));
}

void Printer::print_paper(report::Report paper, const report::Context& source,
                          const std::string& only_case) const {
  paper.log_heads = report::log_heads(source);
  paper.more_columns = report::more_columns(source, only_case);
  print(paper);
}

void Printer::print_data(std::string_view text) const {
  write_data([&](support::TextSink& sink) { sink.append(text); });
}

void Printer::print_id(std::string_view id) const {
  print_data(fmt::format("{}\n", id));
}

void Printer::write_data(const std::function<void(support::TextSink&)>& write) const {
  if (session_.options.output) {
    require_own_place(session_, "--output", *session_.options.output, {});
    return write_out([&] {
      support::write_file_whole(*session_.options.output, session_.output_mode(), write);
    });
  }
  if (is_for_screen() || session_.served()) {
    support::TextSink sink([this](std::string_view text) { session_.answer(text); });
    write(sink);
    return sink.flush();
  }
  write_out([&] {
    // Nothing is printed before all is there: a report that meets an unreadable value prints none
    // of it.
    support::KeptOutput kept(session_.environment().variable("TMPDIR"));
    support::TextSink sink([&](std::string_view text) { kept.add(text); });
    write(sink);
    sink.flush();
    kept.write_to(session_.environment().output, say("place.standard-output"));
  });
}

void Printer::print_to_folder(const std::filesystem::path& folder,
                              std::span<NamedReport> reports) const {
  const auto& format = format_named(session_.options.format);
  const auto mode = session_.output_mode();
  for (auto& each : reports) {
    require_format(session_.options, each.report);
    each.report.log_heads = report::log_heads(session_.context());
    each.report.more_columns = report::more_columns(session_.context());
  }
  const auto write_into = [&](const std::filesystem::path& into) {
    std::vector<support::FileToWrite> files;
    for (const auto& [name, report, has_rows] : reports) {
      files.push_back({into / fmt::format("{}.{}", name, format.file_ending),
                       has_rows || !format.can_be_empty ? writer_of(report, options_to_write())
                                                        : [](support::TextSink& /*sink*/) {}});
    }
    support::write_files_whole(files, mode);
  };
  write_out([&] {
    std::error_code error;
    if (std::filesystem::is_directory(folder, error)) return write_into(folder);
    support::write_folder_whole(folder, support::folder_mode(mode), write_into);
  });
}

void Printer::write_out(const std::function<void()>& write) const {
  try {
    write();
  } catch (const support::Error& error) {
    if (!session_.has_recorded()) throw;
    auto problem = error.problems().front();
    problem.hint = say("output.recorded-already.hint");
    throw support::Error(error.kind(), std::move(problem));
  }
}

void require_own_place(const Session& session, std::string_view option, const std::string& path,
                       std::span<const std::string> files) {
  const auto is_it = [&](const std::filesystem::path& other) {
    std::error_code error;
    return std::filesystem::equivalent(path, other, error);
  };
  const auto* configuration = session.configuration_read();
  const bool is_configuration = configuration != nullptr && is_it(configuration->file);
  if (!is_configuration && std::ranges::none_of(files, is_it)) return;
  throw support::Error(support::ErrorKind::usage, {.what = fmt::format("{} {}", option, path),
                                                   .why = say("file.read-by-command"),
                                                   .hint = say("file.read-by-command.hint")});
}

}  // namespace susr::commands
