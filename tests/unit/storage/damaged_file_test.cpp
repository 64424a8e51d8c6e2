// SPDX-License-Identifier: MIT
// Whatever happens to the bytes of a store's file, it is refused or found, and nothing crashes.
#include <random>
#include <string>

#include <SQLiteCpp/Exception.h>

#include "susr/domain/event_fields.hpp"
#include "susr/storage/verification.hpp"
#include "susr/support/error.hpp"

#include "catch.hpp"
#include "recording.hpp"
#include "scratch_folder.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using susr::storage::Store;
using susr::test::date;

constexpr int no_timeout = 0;

/// What becomes of a store when it is opened and verified.
enum class Fate { sound, found, refused };

Fate fate_of(const std::string& path) {
  auto fate = Fate::sound;
  try {
    susr::storage::with_clear_errors(path, [&] {
      const auto store = Store::open_for_reading(path, no_timeout);
      verify(store, {}, [&](const auto& /*finding*/) { fate = Fate::found; });
    });
  } catch (const susr::support::Error&) {
    return Fate::refused;
  }
  return fate;
}

/// All that the log of a store says.
std::string log_of(const std::string& path) {
  std::string text;
  const auto store = Store::open_for_reading(path, no_timeout);
  susr::storage::for_each_event(store, {}, [&](const Event& event, const std::string& hash) {
    for (const auto& [field, value] : field_values(event.body))
      text += field + value;
    text += event.actor + event.recorded_at + event.case_reference + hash + "\n";
  });
  return text;
}

/// A store with some cases and actions, as the bytes of its file.
std::string bytes_of_a_store(const std::string& path) {
  Store::create(path);
  auto store = Store::open_for_writing(path, no_timeout);
  const auto policy = susr::test::shipped_policy();
  susr::workflow::Recorder recorder(store, policy, susr::test::author(),
                                    susr::workflow::Mode::record);
  for (int i = 0; i < 4; ++i) {
    const auto reference = recorder.refer(
        {.reference = {}, .referral = {.agency = "SWP", .criteria = {Criterion::dhr}}},
        date("2026-01-05"));
    recorder.record(reference, Decided{.outcome = Outcome::susr, .criteria = {Criterion::dhr}},
                    date("2026-01-06"));
    recorder.record(reference, SignedOff{}, date("2026-01-07"));
    recorder.assign_action(reference,
                           {.title = "Agree a protocol",
                            .leads = {{.agency = "SWP", .area = ""}},
                            .due_on = susr::test::day("2026-09-30")},
                           date("2026-02-01"));
  }
  return susr::test::content_of(path);
}

}  // namespace

TEST_CASE("a flipped bit anywhere in the file is found, refused, or of no account") {
  const susr::test::ScratchFolder folder;
  const auto path = (folder / "susr.db").string();
  const auto whole = bytes_of_a_store(path);
  REQUIRE(fate_of(path) == Fate::sound);
  constexpr int tries = 300;
  constexpr unsigned seed = 20261122;
  std::mt19937 random(seed);
  const auto said = log_of(path);
  int noticed = 0;
  for (int i = 0; i < tries; ++i) {
    auto bytes = whole;
    const auto at = random() % bytes.size();
    bytes[at] = static_cast<char>(bytes[at] ^ (1 << random() % 8));
    susr::test::put_content(path, bytes);
    CAPTURE(at);
    if (fate_of(path) != Fate::sound) {
      ++noticed;
    } else {
      CHECK(log_of(path) == said);  // the bit was in the free space of a page
    }
  }
  CHECK(noticed > tries / 10);
}

TEST_CASE("a flipped bit in any text of the log is found") {
  const susr::test::ScratchFolder folder;
  const auto path = (folder / "susr.db").string();
  const auto whole = bytes_of_a_store(path);
  for (const std::string text : {"\"agency\":\"SWP\"", "Review Manager", "2026-11-22T09:00:00Z",
                                 "Agree a protocol", "previous", "signed-off"}) {
    for (auto at = whole.find(text); at != std::string::npos; at = whole.find(text, at + 1)) {
      auto bytes = whole;
      bytes[at + 1] = static_cast<char>(bytes[at + 1] ^ 1);
      susr::test::put_content(path, bytes);
      CAPTURE(text, at);
      CHECK(fate_of(path) != Fate::sound);
    }
  }
}

TEST_CASE("a file that lost its end is refused") {
  const susr::test::ScratchFolder folder;
  const auto path = (folder / "susr.db").string();
  const auto whole = bytes_of_a_store(path);
  for (const std::size_t lost : {1UL, 100UL, 4096UL}) {
    susr::test::put_content(path, std::string_view(whole).substr(0, whole.size() - lost));
    CAPTURE(lost);
    CHECK(fate_of(path) == Fate::refused);
  }
}
