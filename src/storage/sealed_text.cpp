// SPDX-License-Identifier: MIT
#include "sealed_text.hpp"

#include <algorithm>

#include "susr/support/sha256.hpp"

namespace susr::storage {

namespace {

constexpr std::string_view before_salt = R"({"salt":")";
constexpr std::string_view before_text = R"(","text":)";
constexpr std::string_view before_digest = R"({"digest":")";
constexpr std::string_view after_digest = R"("})";
constexpr std::size_t salt_length = 32;
constexpr std::size_t digest_length = 64;

/// A text with its salt, and where it ends.
struct Salted {
  std::string_view salt;
  std::string_view text;  // as JSON has it, in quotes
  std::size_t end = 0;
};

bool is_hexadecimal(std::string_view digits) {
  return std::ranges::all_of(
      digits, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// The string that begins with the quotation mark at that place; empty if none does, or ends.
std::string_view string_at(std::string_view json, std::size_t begin) {
  if (begin >= json.size() || json[begin] != '"') return {};
  for (auto at = begin + 1; at < json.size(); ++at) {
    if (json[at] == '\\') {
      ++at;
    } else if (json[at] == '"') {
      return json.substr(begin, at + 1 - begin);
    }
  }
  return {};
}

/// What is at the place where `before_salt` was found.
std::optional<Salted> salted_at(std::string_view json, std::size_t begin) {
  const auto salt = json.substr(begin + before_salt.size(), salt_length);
  const auto after_salt = begin + before_salt.size() + salt.size();
  if (salt.size() != salt_length || !is_hexadecimal(salt) ||
      !json.substr(after_salt).starts_with(before_text)) {
    return std::nullopt;
  }
  const auto text = string_at(json, after_salt + before_text.size());
  const auto end = after_salt + before_text.size() + text.size();
  if (text.empty() || !json.substr(end).starts_with('}')) return std::nullopt;
  return Salted{.salt = salt, .text = text, .end = end + 1};
}

/// The JSON with what `add` adds in place of each text with a salt.
template <class Add>
std::optional<std::string> replaced(std::string_view json, const Add& add) {
  auto at = json.find(before_salt);
  if (at == std::string_view::npos) return std::nullopt;
  std::string text;
  text.reserve(json.size());
  std::size_t copied = 0;
  for (; at != std::string_view::npos; at = json.find(before_salt, at + 1)) {
    const auto salted = salted_at(json, at);
    if (!salted) continue;
    text += json.substr(copied, at - copied);
    add(text, *salted);
    copied = salted->end;
  }
  text += json.substr(copied);
  return text;
}

}  // namespace

std::string digest_of_text(std::string_view salt, std::string_view json_text) {
  std::string salted(salt);
  salted += json_text;
  return support::sha256_of(salted);
}

std::optional<std::string> with_digests(std::string_view json) {
  return replaced(json, [](std::string& text, const Salted& salted) {
    text += before_digest;
    text += digest_of_text(salted.salt, salted.text);
    text += after_digest;
  });
}

std::optional<std::string> without_salts(std::string_view json) {
  return replaced(json, [](std::string& text, const Salted& salted) { text += salted.text; });
}

void for_each_erased(std::string_view json, const std::function<void(std::string_view)>& take) {
  for (auto at = json.find(before_digest); at != std::string_view::npos;
       at = json.find(before_digest, at + 1)) {
    const auto digest = json.substr(at + before_digest.size(), digest_length);
    const auto rest = json.substr(at + before_digest.size() + digest.size());
    if (digest.size() == digest_length && is_hexadecimal(digest) &&
        rest.starts_with(after_digest)) {
      take(digest);
    }
  }
}

bool has_erased_text(std::string_view json) {
  bool has = false;
  for_each_erased(json, [&](std::string_view /*digest*/) { has = true; });
  return has;
}

}  // namespace susr::storage
