import type { Vocabulary } from '../vocabulary.ts';

/** What stands at a place. Phrases hide the words inside them, so that the longer ones are listed as well. */
const facilityNoun = `data center, data centers, data centre, data centres, datacenter, datacenters, datacentre,
datacentres, data center campus, data center campuses, data centre campus, data center site, data center complex,
data center project, data hall, data halls, AI data center, AI data centers, AI data centre, AI data centres,
AI data center campus, AI campus, AI factory, AI factories, AI cluster, AI clusters, AI hub, cluster, clusters, GPU cluster, GPU clusters,
compute cluster, cloud region, campus, campuses, server farm, server farms, machine room, server hall, server plant,
server plants, server factory, server factories, AI server plant, supercomputer, supercomputers, supercomputing center,
supercomputing centre, supercluster, fab, fabs, megafab, foundry, foundries, chip plant, chip plants, chip factory,
chip factories, chip fab, chip fabs, wafer plant, cleanroom, packaging plant, plant, plants, factory, factories,
gigafactory, display factory, facility, facilities, manufacturing facility, manufacturing facilities,
manufacturing site, manufacturing sites, production site, assembly line, assembly lines, production line,
production lines, site, sites, complex, power plant, power plants, power station, nuclear plant, nuclear power plant,
nuclear station, reactor, reactors, gas plant, gas plants, generating station, station, substation, acres, acre,
hectares, square feet, square foot, square meters, square metres, industrial park, data park, science park,
technology park, warehouse, hall, halls, buildings, farmland, hub, hubs, compute hub, project, projects, megaproject, development,
turbine, turbines, gas turbines, gas engines, power block, construction site, building site`;

/** What is done with it. */
const facilityVerb = `build, builds, building, built, rebuild, build out, buildout, build-out, break ground, breaks ground, ground works, groundworks, earthworks,
broke ground, breaking ground, broken ground, construct, constructs, constructing, constructed, construction, expand,
expands, expanding, expanded, expansion, lease, leases, leased, leasing, open, opens, opened, opening, operate, operates,
operating, power up, powered up, energize, energized, energise, energised, to house, will house, would house, housed, host, hosts, hosting,
located, sited, develop, develops, developing, developed, retrofit, retrofitted, convert, converting, converted, restart,
restarting, restarted, switch on, switched on, go live, goes live, went live, come online, comes online, came online,
bring online, ramp, ramping, manufacture, manufactures, assemble, assembles, assembling, assembled, produce, produces,
producing, erect, erecting, erected, set up, going up, under construction, underway, planned for, equip, equipped, retool,
retooling, acquire, acquired, buy, bought, invest, invests, investing, invested, investment, plans, planned, planning,
announced, capacity, take over, takes over, took over, spend, spends, spending, runs, running, clear, clearing, cleared, pour, poured, pouring, hook up,
hooking up, hooked up, rising, rises, sits, stands, lies, taking shape, takes shape, topped out, topping out, piling,
at work, crews, cranes, bulldozers, excavators, concrete, steel frame, shovels`;

/** People and bodies named after a place, and things that are not ours: laws, schools, teams, newspapers. */
const civic = `governor, gov, lieutenant governor, lt. gov, senator, senators, sen, senate, congressman, congresswoman,
congressional, rep, representative, representatives, house of representatives, mayor, attorney general,
secretary of state, government, governments, officials, authorities, legislature, legislators, lawmaker, lawmakers,
general assembly, statehouse, county council, city council, councillors, council, county commission,
county commissioners, commissioners, supervisors, board of supervisors, board of public utilities, public utilities, planning board, planning commission, zoning board, school board,
health department, county judge, sheriff, police,
police department, fire department, department of, regulator, regulators, public utility commission,
public utilities commission, public service commission, corporation commission, law, laws, bill, statute, code,
town hall, city hall, village hall, concert hall, lobbyist, lobbyists, lawyers, fans, taxpayers, ratepayers, residents, grid, economy, power grid, supreme court, court, courts, district court, judge, jury, prosecutors, republican,
republicans, democrat, democrats, voters, primary, election, elections, state university, university, universities,
college, colleges, institute of technology, high school, school district, schools, museum, symphony, orchestra, airport,
hospital, national guard, ministry, minister, royal court, embassy, crown prince, president, prime minister,
stock exchange, marathon, times, herald, tribune, gazette, courier, journal, chronicle, dispatch, post, observer, republic,
reporter-news, morning news, register, sentinel, business journal, public radio, rangers, cowboys, longhorns, buckeyes,
badgers, grizzlies, suns, astros, texans, rockets, packers, FC, basketball, football, baseball, team, fans, native`;

const headOffice = `based, based in, headquartered, headquartered in, headquarters, headquarters in, head office,
head offices, HQ, incorporated in, registered in, domiciled in`;

/** The words by which a place becomes a facility, or does not. */
export const placeVocabulary: Vocabulary = {
  facilityNoun: list(facilityNoun),
  facilityVerb: list(facilityVerb),
  civic: list(civic),
  headOffice: list(headOffice),
};

function list(phrases: string): string[] {
  return phrases.split(/,\s+/);
}
