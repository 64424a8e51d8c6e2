// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "susr/domain/event.hpp"
#include "susr/domain/policy.hpp"
#include "susr/storage/store.hpp"

namespace susr::workflow {

/// The policy with what the record knows better than the configuration: once there is a codebook of
/// themes, its codes stand in the place of the configured themes. It is never recorded.
class KnownPolicy {
 public:
  KnownPolicy(const storage::Store& store, const domain::Policy& policy);

  /// As it is for what took effect on that day: without themes that were retired by then. On a day
  /// on which no theme of the codebook is valid, such as one before it, the configured ones are.
  const domain::Policy& on(domain::Date day);

  /// With every theme of the codebook, and with everyone on the register of appointees.
  [[nodiscard]] domain::Policy with_all() const;

 private:
  domain::Policy policy_;
  std::vector<std::string> configured_themes_;
  std::vector<domain::Event> of_board_;
  std::vector<domain::ThemeDefined> codebook_;
};

/// The policy with the Welsh names that the codebook gave themes by the end of `as_of`, where the
/// configuration has none.
domain::Policy with_welsh_themes(domain::Policy policy, const storage::Store& store,
                                 domain::Date as_of);

}  // namespace susr::workflow
