// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "archive.hpp"

namespace susr::exchange {

/// A part of an archive as XML. Throws `refused` if it is not XML.
std::unique_ptr<pugi::xml_document> xml_of(Archive& archive, const std::string& part);

// Names are compared without namespace prefixes, which programs choose freely.

bool is_called(pugi::xml_node node, std::string_view name);
/// The first child of that name; an empty node if there is none.
pugi::xml_node child(pugi::xml_node node, std::string_view name);
/// The value of the attribute of that name; empty if there is none.
std::string attribute(pugi::xml_node node, std::string_view name);

}  // namespace susr::exchange
