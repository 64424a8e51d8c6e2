// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "susr/domain/case_state.hpp"
#include "susr/domain/event.hpp"
#include "susr/domain/personal_data.hpp"
#include "susr/domain/policy.hpp"
#include "susr/storage/legs.hpp"
#include "susr/storage/store.hpp"

namespace susr::workflow {

/// Who records, and when.
struct Author {
  std::string account;       ///< a person's id, or where there are none the operating system's
  std::string on_behalf_of;  ///< a post; may be empty
  std::string recorded_at;   ///< 2026-11-22T09:00:00Z
  domain::Date today;        ///< in London
  /// The agencies that they may record for; empty for every one, and for the board.
  std::vector<std::string> only_agencies = {};
  /// Whether they may say who has access.
  bool may_admit = true;
};

/// Whether what is entered is kept.
enum class Mode {
  record,
  dry_run  ///< every check is made, and nothing is written
};

/// What the Case Review Group was handed.
struct NewReferral {
  std::optional<std::string> reference;  ///< made from the board's pattern, if there is none
  domain::Referred referral;
};

/// A recommendation; its number is the next whole one, if there is none.
struct NewRecommendation {
  std::optional<std::string> number;
  domain::Recommended recommendation;
};

/// An audit, inspection or the like.
struct NewLearningSource {
  std::optional<std::string> reference;  ///< made from the board's pattern, if there is none
  domain::LearningSourceOpened source;
};

/// That an event was appended to the log, or on a dry run would be.
struct Receipt {
  std::int64_t event = 0;                       ///< its number in the log
  std::string what;                             ///< what it did, in a line without free text
  std::vector<domain::PersonalField> personal;  ///< what its free text seems to hold of a person
};
using TakeReceipt = std::function<void(const Receipt&)>;

/// Whether voiding the event that began a case, and so the whole case, is allowed.
enum class Voids { one_event, whole_case };

/// What was recorded, with notes for the user.
struct Recorded {
  std::string id;  ///< the reference or id that was given
  std::vector<std::string> notes;
};

/// What an erasure did beside the event that was meant.
struct Erasure {
  std::vector<std::int64_t> other_events;  ///< whose copies of a text were erased
  /// How many events lost the hash that they had before the log was sealed again.
  std::int64_t former_hashes = 0;
};

/// An action that was escalated for being late.
struct Escalated {
  std::string id;
  int days_late = 0;
  domain::EscalationLevel level = domain::EscalationLevel::review_manager;
};

/// The one way to change a store. Each call is one transaction: it adds an event to the log, folds
/// the case again with it, and writes the case's tables; or it throws, and nothing has changed. If
/// the policy is not the one recorded last, it goes into the log first.
///
/// Throws `refused` if a rule forbids the step, with what may follow instead; if the day is in the
/// future; if the case is not known; or if the policy does not know an agency, an area, a theme or
/// an appointee.
class Recorder {
 public:
  /// The store and the policy must outlive the recorder. `take_receipt` is called for each event
  /// once it is recorded.
  Recorder(storage::Store& store, const domain::Policy& policy, Author author, Mode mode,
           TakeReceipt take_receipt = {});

  /// Registers a case and gives its reference.
  std::string refer(NewReferral referral, const domain::PartialDate& on);

  /// Registers a learning source and gives its reference.
  std::string open_learning_source(NewLearningSource source, const domain::PartialDate& on);

  /// Adds a recommendation and gives its id.
  std::string recommend(const std::string& case_reference, NewRecommendation recommendation,
                        const domain::PartialDate& on);

  /// Assigns an action and gives its id. Its number is the case's next; the one given is not used.
  Recorded assign_action(const std::string& case_reference, domain::ActionAssigned action,
                         const domain::PartialDate& on);

  /// Corrects an earlier event. In addition to the above, throws `refused` if there is no such
  /// event, it can't be corrected in that way, a later event could then not follow, or voiding it
  /// would void its whole case without `whole_case`. Event 0 is the last one in the log. Gives the
  /// case, and notes what was voided with the event.
  Recorded correct(domain::Corrected correction, const domain::PartialDate& on,
                   Voids voids = Voids::one_event);

  /// Takes the texts of an earlier event, and every copy of them, out of the record; without
  /// `fields`, all but those of lists. In addition to the above, throws `refused` if there is no
  /// such event or text, or it was erased before. The file may still have the text in parts that
  /// are free, until `storage::write_file_again`; if it was erased before, that is done again.
  Erasure erase(domain::TextErased erasure, const domain::PartialDate& on);

  /// Escalates, today, each overdue action that has passed a higher rung of the policy's ladder
  /// than its current level, to the highest rung that it has passed. Gives what was escalated, the
  /// longest overdue first: nothing if run again.
  std::vector<Escalated> escalate_overdue(const storage::LegFilter& filter);

  /// Records an entry that has an id, such as a finding, and gives its id. Its number is the next
  /// of its kind in the case; the one given is not used.
  std::string add_entry(const std::string& case_reference, domain::EventBody body,
                        const domain::PartialDate& on);

  /// Records that learning from the cases was shared by the agencies, at once. Several are one
  /// occasion, which the first case names.
  void disseminate(const std::vector<std::string>& cases, const std::vector<std::string>& agencies,
                   const domain::Disseminated& shared, const domain::PartialDate& on);

  /// Records what is about the board itself, such as a priority.
  void record_for_board(std::vector<domain::EventBody> bodies, const domain::PartialDate& on);

  /// Records anything else that can happen to a case.
  void record(const std::string& case_reference, domain::EventBody body,
              const domain::PartialDate& on);

  /// The note on the policy that the last step recorded, or would have; nothing if it was on
  /// record.
  [[nodiscard]] const std::optional<std::string>& policy_note() const;

 private:
  /// Registers a case that `body` begins, and gives its reference.
  template <class Body>
  std::string begin(const std::optional<std::string>& given, Body body,
                    const domain::PartialDate& on);
  /// The case with what was appended.
  std::optional<domain::CaseState> append(const std::string& case_reference, domain::EventBody body,
                                          const domain::PartialDate& on);
  void append_for_board(domain::EventBody body, const domain::PartialDate& on);
  /// Checks what a correction sets against the event as it counts now, and fills in names.
  void make_fit(domain::Corrected& correction, domain::Event corrected,
                const std::optional<domain::CaseState>& state, std::string_view what) const;
  void record_policy();
  void take_receipt_of(const domain::Event& event, std::span<const domain::Event> events);
  void commit(storage::WriteTransaction& transaction);
  [[nodiscard]] std::string new_reference(const std::optional<std::string>& given, int year,
                                          std::string& series, int& number) const;

  storage::Store& store_;
  const domain::Policy& policy_;
  Author author_;
  Mode mode_;
  std::optional<std::string> policy_note_;
  TakeReceipt take_receipt_;
  std::vector<Receipt> receipts_;  ///< for what is appended but not committed yet
};

}  // namespace susr::workflow
