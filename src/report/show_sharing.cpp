// SPDX-License-Identifier: MIT
#include "show_sharing.hpp"

#include "susr/domain/entries.hpp"
#include "susr/table/field.hpp"

namespace susr::report {

namespace {

using domain::CaseState;
using domain::EntryOf;

Table contributions(const CaseState& state) {
  using Entry = EntryOf<domain::ContributionRecorded>;
  using Each = const Entry&;
  return table_of<Entry>("contributions",
                         {{as_key(date_column("heard_on")), &Entry::on},
                          {as_main(text_column("from")), [](Each each) { return each.body.from; }},
                          {title_column("how"), [](Each each) { return each.body.how; }},
                          {text_column("changed"), [](Each each) { return each.body.changed; }}},
                         domain::entries_of<domain::ContributionRecorded>(state));
}

Table circulations(const CaseState& state) {
  using Entry = EntryOf<domain::Circulated>;
  using Each = const Entry&;
  return table_of<Entry>(
      "circulations",
      {{as_key(date_column("circulated_on")), &Entry::on},
       {as_main(text_column("circulated")), [](Each each) { return each.body.what; }},
       {as_main(text_column("agencies")), [](Each each) { return list_cell(each.body.agencies); }}},
      domain::entries_of<domain::Circulated>(state));
}

Table acknowledgements(const CaseState& state) {
  using Entry = EntryOf<domain::Acknowledged>;
  using Each = const Entry&;
  return table_of<Entry>(
      "acknowledgements",
      {{as_key(date_column("acknowledged_on")), &Entry::on},
       {as_main(text_column("agency")), [](Each each) { return each.body.agency; }},
       {title_column("note"), [](Each each) { return each.body.note; }}},
      domain::entries_of<domain::Acknowledged>(state));
}

Table disseminations(const CaseState& state) {
  using domain::Dissemination;
  using Each = const Dissemination&;
  return table_of<Dissemination>(
      "disseminations",
      {{as_key(date_column("shared_on")), &Dissemination::on},
       {as_main(text_column("method")), [](Each each) { return each.shared.method; }},
       {as_main(text_column("agency")), [](Each each) { return each.shared.agency; }},
       {as_main(number_column("audience")), [](Each each) { return each.shared.audience; }},
       {title_column("note"), [](Each each) { return each.shared.note; }},
       {number_column("attended"), [](Each each) { return each.shared.attended; }},
       {text_column("material"), [](Each each) { return each.shared.material; }},
       {id_column("occasion"), [](Each each) { return each.shared.occasion; }}},
      state.disseminations);
}

}  // namespace

std::vector<Table> sharing_tables(const CaseState& state) {
  return {contributions(state), circulations(state), acknowledgements(state),
          disseminations(state)};
}

}  // namespace susr::report
