// SPDX-License-Identifier: MIT
#include "susr/support/base64.hpp"

#include <nettle/base64.h>

namespace susr::support {

std::string base64_of(std::string_view bytes) {
  std::string text(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
  base64_encode_raw(text.data(), bytes.size(),
                    reinterpret_cast<const unsigned char*>(bytes.data()));
  return text;
}

}  // namespace susr::support
