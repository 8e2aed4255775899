/**
 * Paragraphs of our own, in which `{company}`, `{amount}`, `{site}` and `{number}` are filled in. About half name
 * something, as in the news; the others are what stands between.
 */
export const TOPIC_PARAGRAPHS: readonly string[] = [
  '{company} said on Tuesday that it would spend {amount} on data centers over the next {number} years, and that the first racks of accelerators would be running before the summer.',
  'The chips come from {company}, the memory from suppliers in Korea, and the racks are put together by {company}. Executives of both companies declined to say how much of the order is firm.',
  'Analysts had expected {amount} of capital spending for the year. Shares of {company} fell {number} percent in late trading, and recovered most of that by the next morning.',
  'Nobody in the room asked where the power would come from. That question has moved from the last page of every investor presentation to the first, and the answers have become longer without becoming much clearer.',
  'Construction at {site} has gone on through two winters. Crews of {company} poured the last slab in March; the substation next to it is due next year, and {number} megawatts should follow in steps.',
  '“We build what customers have signed for,” the chief executive said. She would not name them, but people who know the contracts pointed to {company} and {company}.',
  'A gigawatt of capacity costs between {amount} and {amount}, depending on whose chips go in and on who counts the power lines. The shells themselves are the cheap part, and the land is cheaper still.',
  'Local officials welcomed the plan. Farmers along the county road were less sure, and asked at three meetings what the wells would look like in a dry year; the company sent an engineer to the fourth.',
  'Under the agreement, {company} will rent capacity worth {amount} from {company} through the end of the decade, with an option to extend. Neither side has said what happens if the site is late.',
  'The loan, arranged by a group of banks, is backed by the lease and by the hardware. Such loans were rare two years ago. Now they are made every week, and the margins have come down with every one of them.',
  'In its last filing the company reported revenue of {amount}, up {number} percent, and free cash flow that was negative for the third quarter in a row.',
  'What the servers will do is another matter. Training takes months and is planned; inference comes when people ask, and they ask at nine in the morning and again after dinner, in every time zone in turn.',
];

/** A page that no reader of ours came for. */
export const OTHER_PARAGRAPHS: readonly string[] = [
  'The second half was better. A long ball over the top found the winger, who cut inside, waited for the keeper to move, and put it where he had been; the away end was still singing {number} minutes later.',
  'Let the dough rest for {number} minutes under a damp cloth. It should spring back slowly when pressed with a finger, and it will be softer than you think it ought to be; resist the flour.',
  'The museum opens at ten and is closed on Mondays. Tickets for the special exhibition are sold for a time, which is checked at the stairs, and the cloakroom takes anything larger than a handbag.',
  'Her third novel begins where the second one stopped, on a platform in the rain, with the wrong suitcase. It takes {number} pages until somebody opens it, and by then nobody wants to know any more.',
  'Rain will spread from the west during the night and clear by noon. Temperatures stay mild for the time of year, with a light wind that freshens along the coast towards the evening.',
  'The council voted {number} to four to keep the library open on Saturdays, after a meeting that ran until midnight and at which the same three people spoke most of the time.',
];
