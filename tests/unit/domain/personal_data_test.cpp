// SPDX-License-Identifier: MIT
#include "susr/domain/personal_data.hpp"

#include <string>
#include <vector>

#include "susr/domain/event.hpp"

#include "catch.hpp"

namespace {

using namespace susr::domain;  // NOLINT(google-build-using-namespace)
using enum PersonalData;
using Kinds = std::vector<PersonalData>;

/// The texts that are not found to hold just that, or nothing where `kinds` is empty.
std::vector<std::string> not_so(const std::vector<std::string>& texts, const Kinds& kinds) {
  std::vector<std::string> wrong;
  for (const auto& text : texts) {
    if (personal_data_in(text) != kinds) wrong.push_back(text);
  }
  return wrong;
}

const std::vector<std::string> none;

}  // namespace

// The numbers are those of the ranges that are kept for tests and drama: 999 for the NHS, 960 and
// 900 for telephones.

TEST_CASE("an NHS number has ten digits with the right check digit") {
  CHECK(not_so({"999 000 0018", "9990000018", "999-000-0018", "NHS no. 9990000018, seen twice",
                "(999 000 0018)", "nhs:9990000018", "999 000 0018 2026"},
               {nhs_number}) == none);
  CHECK(not_so({"999 000 0019", "9990000019",  // the check digit
                "1234567881", "2222222222",    // ranges that are not issued
                "99900000180", "X9990000018",  // part of more
                "9990000018A", "DOC-9990000018", "9990000018/2", "9990000018-2026", "99 900 00 018",
                "9990 000 018", "4444444444", "999000001"},
               {}) == none);
}

TEST_CASE("a National Insurance number has letters that are issued") {
  CHECK(not_so({"AB 12 34 56 C", "AB123456C", "ab123456c", "NI: AB 123456 C."},
               {national_insurance_number}) == none);
  CHECK(not_so({"QQ 12 34 56 C", "GB123456A", "AB123456E", "AB12345C", "AB1234567C",
                "by 10 20 30 a", "XAB123456C", "AB123456C1", "AO123456C"},
               {}) == none);
}

TEST_CASE("a postcode is a full one of an area that there is") {
  CHECK(not_so({"CF10 3NN", "CF103NN", "cf10 3nn", "SA1 1AA", "M1 1AE", "W1A 1HQ", "EC1A 1BB",
                "of Barry, CF62 5AB.", "Lives in CF5 2LT since May"},
               {postcode}) == none);
  CHECK(not_so({"A1 2AB", "CF10", "CF10 3NC", "CV-2026-003", "CV1-2AB", "QQ1 1AA", "R1 3RD",
                "M1 2nd", "see S1 3rd quarter", "B12CD", "CF10 3NNX", "REF/CF10 3NN", "F2 4TH",
                "E2E 2nd", "CV-2026-003/A5", "A5 and R17", "W3C"},
               {}) == none);
}

TEST_CASE("a telephone number is one of the United Kingdom") {
  CHECK(not_so(
            {"029 2018 0000", "02920180000", "029 20 180000", "(029) 2018 0000", "+44 29 2018 0000",
             "+44 (0)29 2018 0000", "+447700900123", "07700 900123", "07700900123", "01632 960123",
             "Tel.01632 960 123", "0800 123 4567", "07700-900-123", "on 029 2018 0000 until 5"},
            {phone}) == none);
  CHECK(
      not_so({"01-02-2026 02-03-2026", "01-02-2026 100 cases", "01/02/2026 09:00", "2026 100 2027",
              "0012345678", "0912345678", "0412345678", "DOC-02920180000", "02920180000/7",
              "0830 1030 12", "1 2 3 4 5 6 7 8 9 10 11", "101", "999", "0.12345678901",
              "12,345,678,901", "2024-01-01, 2024-03-29", "0800-1200", "+44", "2026-01-02"},
             {}) == none);
}

TEST_CASE("an e-mail address has a host with a dot") {
  CHECK(not_so({"somebody@example.org", "write to a.b+c@mail.example.co.uk.", "X_1@example.cymru"},
               {email}) == none);
  CHECK(not_so({"SS@Cardiff", "SS@Cardiff. Then", "SS@Vale of Glamorgan", "@example.org",
                "a @ b.org", "x@.org", "x@example.", "x@1.5"},
               {}) == none);
}

TEST_CASE("a date of birth is a day beside a word for birth") {
  CHECK(not_so({"born on 12 March 1987", "DOB 12/03/1987", "D.O.B. 12.3.87", "dob:1987-03-12",
                "date of birth is the 12th of March 1987", "12/03/1987 (date of birth)",
                "Fe'i ganwyd ar 12 Mawrth 1987", "dyddiad geni: 12/03/1987"},
               {date_of_birth}) == none);
  CHECK(not_so({"born in 2024", "born in March 2024", "12 March 1987", "newborn on 12 March 2024",
                "stubborn 12/03/2026", "The baby was born. On 12 March 2024 the panel met",
                "born out of the review of 12 March 2024", "unborn 12/03/2026",
                "The panel met on 12 March 2026. Born early", "DOB not recorded",
                "date of birth missing from the form of 12 March 2026"},
               {}) == none);
}

TEST_CASE("a name is a title and a word that can be one") {
  CHECK(
      not_so({"Mr Jones", "told Mrs. Evans-Price", "Ms O'Neill", "Dr Prys said", "Mr and Mrs Rees",
              "Miss Ifans", "Mx Vaughan", "Master Huw", "(Dr Ŵyn Rees and Dr Llŷr)"},
             {name}) == none);
  CHECK(not_so({"Mr A",        "Mrs BC",         "Dr",          "the Dr said",
                "Master Plan", "Mr Chair",       "MS Teams",    "DR Plan",
                "Mr. and",     "Dr Coroner",     "Miss 12",     "mr jones",
                "HMr Jones",   "Drama Group",    "Mrs",         "Medical Director",
                "Ms.",         "Delivery Group", "South Wales", "Independent reviewer 4",
                "Miss\nJones"},
               {}) == none);
}

TEST_CASE("what is typeset is found as what is typed") {
  CHECK(personal_data_in("029\u00A02018\u00A00000") == Kinds{phone});
  CHECK(personal_data_in("999\u2011000\u20110018") == Kinds{nhs_number});
  CHECK(personal_data_in("Mr\u00A0O\u2019Neill") == Kinds{name});
}

TEST_CASE("each kind is found once, and a text of none has none") {
  CHECK(personal_data_in("Mr Jones (DOB 12/03/1987), CF10 3NN, and Mrs Rees, CF10 3NQ") ==
        Kinds{date_of_birth, postcode, name});
  CHECK(personal_data_in("").empty());
  CHECK(personal_data_in("Agree a protocol by 31 March 2026 (17.1, 34a), 12 of 40 cases").empty());
}

TEST_CASE("an event tells which of its fields seem to hold personal data") {
  const Event decided{.on_behalf_of = "Dr Prys",
                      .body = Decided{.rationale = "As Mr Jones of CF10 3NN said"}};
  CHECK(personal_data_in(decided) == std::vector<PersonalField>{{"on_behalf_of", name},
                                                                {"rationale", postcode},
                                                                {"rationale", name}});
  const Event correction{
      .body = Corrected{
          .event = 1,
          .fields = std::vector<FieldValue>{{"rationale", "Mr Jones"}, {"outcome", "susr"}},
          .reason = "It said Mrs Jones"}};
  CHECK(personal_data_in(correction) ==
        std::vector<PersonalField>{{"reason", name}, {"rationale", name}});
  const Event themed{.body =
                         Recommended{.text = "Train staff",
                                     .themes = std::vector<std::string>{"housing", "Mr Jones"}}};
  CHECK(personal_data_in(themed) == std::vector<PersonalField>{{"themes", name}});
  CHECK(personal_data_in(Event{.body = PolicyRecorded{.text = "Mr Jones"}}).empty());
}
