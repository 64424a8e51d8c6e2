// SPDX-License-Identifier: MIT
#include "xml.hpp"

#include "susr/catalogue/catalogue.hpp"
#include "susr/support/error.hpp"

namespace susr::exchange {

namespace {

using catalogue::say;

std::string_view local(std::string_view name) {
  const auto colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

std::unique_ptr<pugi::xml_document> xml_of(Archive& archive, const std::string& part) {
  const auto content = archive.read(part);
  auto document = std::make_unique<pugi::xml_document>();
  constexpr auto options = pugi::parse_default | pugi::parse_ws_pcdata_single;
  const auto result = document->load_buffer(content.data(), content.size(), options);
  if (!result) {
    support::refuse(say("workbook.unreadable-unnamed"), say("workbook.damaged"),
                    say("workbook.damaged.hint"));
  }
  return document;
}

bool is_called(pugi::xml_node node, std::string_view name) {
  return local(node.name()) == name;
}

pugi::xml_node child(pugi::xml_node node, std::string_view name) {
  for (const auto each : node.children()) {
    if (is_called(each, name)) return each;
  }
  return {};
}

std::string attribute(pugi::xml_node node, std::string_view name) {
  for (const auto each : node.attributes()) {
    if (local(each.name()) == name) return each.value();
  }
  return {};
}

}  // namespace susr::exchange
