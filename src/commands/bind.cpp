// SPDX-License-Identifier: MIT
#include <memory>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "susr/catalogue/catalogue.hpp"
#include "susr/commands/access.hpp"
#include "susr/support/error.hpp"
#include "susr/support/input.hpp"
#include "susr/support/ssh_key.hpp"

#include "filters.hpp"
#include "options.hpp"
#include "recording.hpp"

namespace susr::commands {

namespace {

using catalogue::say;
using fmt::arg;

struct BindOptions {
  std::string person;
  std::optional<std::string> account;
  std::optional<std::string> key_file;
  bool release = false;
};

/// What an account or a key belongs to: one person, or nobody could tell whose entry it was.
/// `what` is the start of a refusal.
void require_free(const domain::Person* holder, const BindOptions& options,
                  const std::string& what) {
  if (options.release) {
    const bool is_theirs = holder != nullptr && holder->id == options.person;
    if (!is_theirs) support::refuse(what, say("bind.not-bound"));
    return;
  }
  if (holder == nullptr) return;
  support::refuse(what, say("bind.taken", arg("person", holder->id)), say("bind.taken.hint"));
}

std::string key_of(const std::string& file, const Session& session) {
  constexpr std::size_t most = 100'000;
  const auto text = file == "-" ? support::read_whole(session.environment().input,
                                                      say("place.standard-input"), most)
                                : support::read_whole(file, most);
  const auto key = support::ssh_key_in(text);
  if (!key) support::refuse(say("bind.key.what"), say("bind.key"), say("bind.key.hint"));
  return *key;
}

domain::EventBody bound_account(const BindOptions& options, domain::Binding binding,
                                Session& session) {
  const auto people = people_on_record(session);
  require_free(domain::find_person_with_account(people, *options.account), options,
               say("bind.what", arg("account", *options.account), arg("person", options.person)));
  return domain::PersonBound{
      .person = options.person, .account = *options.account, .binding = binding};
}

domain::EventBody bound_key(const BindOptions& options, domain::Binding binding, Session& session) {
  const auto key = key_of(*options.key_file, session);
  const auto people = people_on_record(session);
  require_free(domain::find_person_with_key(people, key), options,
               say("bind.key-of.what", arg("person", options.person)));
  return domain::KeyBound{.person = options.person, .key = key, .binding = binding};
}

void require_one_kind(const BindOptions& options) {
  if (options.account.has_value() != options.key_file.has_value()) return;
  throw support::Error(
      support::ErrorKind::usage,
      {.what = "bind", .why = say("bind.one-kind"), .hint = say("bind.one-kind.hint")});
}

Result run(BindOptions options, Session& session) {
  require_one_kind(options);
  options.person = find_person(session, options.person);
  const auto binding = options.release ? domain::Binding::released : domain::Binding::bound;
  const auto body = options.account ? bound_account(options, binding, session)
                                    : bound_key(options, binding, session);
  session.close_store();
  Recording(session).record_for_board({body});
  return Result::done;
}

}  // namespace

Command make_bind() {
  auto options = std::make_shared<BindOptions>();
  return {.name = "bind",
          .listed_under = CommandGroup::people,
          .groups = {OptionGroup::recording},
          .examples = {"susr bind p-017 --account swp-lead", "susr bind p-017 --key id_ed25519.pub",
                       "susr bind p-017 --account swp-lead --release",
                       "susr people --columns person,accounts --format csv"},
          .options = {identifier_option("PERSON", "PERSON", options->person, Arity::required),
                      identifier_option("--account", "NAME", options->account),
                      of_kind(ValueKind::input, option("--key", "FILE", options->key_file)),
                      flag("--release", options->release)},
          .run = [options](Session& session) { return run(*options, session); }};
}

}  // namespace susr::commands
