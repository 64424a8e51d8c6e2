// SPDX-License-Identifier: MIT
#include "susr/cli/app.hpp"

int main(int count, char** arguments) {
  return susr::cli::run({arguments + (count > 0 ? 1 : 0), arguments + count});
}
