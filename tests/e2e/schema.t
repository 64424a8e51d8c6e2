The columns of a report, for a program that reads its CSV: a Frictionless Table Schema. It needs
neither a configuration nor a store.

$ susr schema learning
{
  "fields": [
    {
      "name": "section",
      "type": "string",
      "title": "Section",
      "description": "Which kind of row it is: disseminations for learning that was shared, themes for themes of recommendations.",
      "constraints": {
        "enum": [
          "disseminations",
          "themes"
        ]
      }
    },
    {
      "name": "method",
      "type": "string",
      "title": "Method",
      "description": "How the learning was shared; empty for a theme.",
      "constraints": {
        "enum": [
          "case-study",
          "seven-minute-briefing",
          "lunch-and-learn",
          "workshop",
          "multimedia",
          "training",
          "other"
        ]
      }
    },
    {
      "name": "agency",
      "type": "string",
      "title": "Agency",
      "description": "The code of the agency that shared the learning; empty for a theme."
    },
    {
      "name": "theme",
      "type": "string",
      "title": "Theme",
      "description": "The theme of the recommendations; empty for dissemination."
    },
    {
      "name": "times",
      "type": "integer",
      "title": "Times",
      "description": "How many times learning was shared in this way, or how many recommendations have the theme."
    },
    {
      "name": "cases",
      "type": "integer",
      "title": "Cases",
      "description": "How many cases and learning sources the shared learning, or the recommendations, come from."
    },
    {
      "name": "audience",
      "type": "integer",
      "title": "Audience",
      "description": "How many people the learning reached, over the times for which that is on record; empty for a theme."
    },
    {
      "name": "audience_unknown",
      "type": "integer",
      "title": "Audience not said",
      "description": "How many times the size of the audience is not on record; empty for a theme."
    }
  ],
  "missingValues": [
    ""
  ]
}
$ susr schema | python3 -c 'import json, sys; print(*(each["name"] for each in json.load(sys.stdin)["resources"]))'
board referrals reviews milestones actions recommendations updates agencies timeliness ratification escalations progress progress-of-case learning trend ministerial repository audit overdue list log check verify
$ susr schema referrals | python3 -c 'import json, sys; print(json.load(sys.stdin)["fields"][4])'
{'name': 'referred_on', 'type': 'string', 'title': 'Referred', 'description': 'The date of the referral to the Case Review Group; empty if it is not on record. A day, or only the month or the year where no more is known.', 'constraints': {'pattern': '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?'}}

$ susr schema lerning
! susr: schema: there is no report 'lerning'
! hint: did you mean 'learning'? known are: board, referrals, reviews, milestones, actions, recommendations, updates, agencies, timeliness, ratification, escalations, progress, progress-of-case, learning, trend, ministerial, repository, audit, overdue, list, log, check, verify
[2]

$ susr schema overdue --output overdue.json
$ head -c 20 overdue.json
{
  "fields": [
    
