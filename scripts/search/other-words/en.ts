// Other words for the same thing in local government, in British and American English: each line is one group. A reader types
// the word that people use, minutes hold the one that officers use, or the other way round.
//
// A group holds what is meant by the same word in a council's business, not what is merely near it: "cemetery" and "burial
// ground", but not "church". Words that have a second, frequent meaning ("bank", "lead") stand in no group by themselves.

const LINES = `
pavement, footway, sidewalk, footpath
crossing, zebra crossing, pelican crossing, crosswalk
road, highway, carriageway, roadway
pothole, road surface, carriageway repair, pavement repair
roundabout, traffic circle, rotary
traffic lights, traffic signals, stoplights
speed bump, speed hump, traffic calming, speed table
speeding, speed limit, speed enforcement
cul-de-sac, dead end
kerb, curb
lay-by, pull-off
car park, parking lot, parking garage, multi-storey
parking, parked cars, car parking
parking ticket, penalty charge notice, parking fine, parking citation
parking warden, civil enforcement officer, parking enforcement
blue badge, disabled parking, handicapped parking
taxi, hackney carriage, private hire, cab, minicab
bus, public transport, transit
bus stop, bus shelter
bus pass, concessionary travel, senior fare
coach, charter bus
train, rail, railway, railroad
station, railway station, train station
tram, streetcar, light rail
lorry, heavy goods vehicle, truck, HGV
van, light goods vehicle
bike, bicycle, cycling, cycle
cycle lane, cycle path, cycleway, bike lane
bike rack, cycle stand, cycle parking
walker, pedestrian
wheelchair, mobility scooter, mobility aid
electric car, electric vehicle, EV charging
petrol station, filling station, gas station
street light, street lighting, lamp post, streetlight, lamppost
street sign, nameplate, signage
street cleaning, street sweeping, litter picking, cleansing
gully, road drain, storm drain, catch basin
gritting, winter maintenance, salting, snow clearing, snow removal
road closure, street closure, temporary traffic regulation order
diversion, detour
level crossing, grade crossing
motorway, freeway, interstate
bypass, relief road
bridge, viaduct, overpass, flyover
subway, underpass
rubbish, waste, refuse, trash, garbage
bin, wheelie bin, waste container, trash can, dustbin
bin collection, refuse collection, waste collection, garbage collection
recycling, recyclable, recyclables
tip, household waste site, recycling centre, dump, transfer station, civic amenity site
landfill, waste disposal site, sanitary landfill
garden waste, green waste, yard waste
food waste, kitchen waste, organics
fly-tipping, illegal dumping, dumped waste
litter, littering
dog fouling, dog mess, dog waste
dog warden, animal control, stray dogs
sewage, wastewater, sewer, foul water, sewerage
drain, drainage, culvert
septic tank, cesspit
flood, flooding, inundation
flood defence, flood alleviation, flood wall, levee
drought, water shortage
water main, water supply, water pipe
hosepipe ban, water restrictions
reservoir, impoundment
coast, shoreline, foreshore, seafront
sea wall, coastal defence
promenade, seafront, boardwalk
jetty, pier, wharf, quay
harbour, harbor, port, dock
marina, moorings, berths
council tax, rates, precept, property tax
business rates, non-domestic rates, commercial property tax
rates, rateable value, assessment
budget, estimates, appropriation
spending, expenditure, outgoings
income, revenue, receipts
savings, cuts, efficiencies, reductions
debt, borrowing, loan, bond
fee, charge, tariff
grant, subsidy, funding award
donation, contribution, gift
sponsorship, sponsor
reserves, balances, fund balance
accounts, financial statements, annual accounts
audit, auditor, internal audit
treasurer, finance officer, section 151 officer, responsible financial officer
invoice, payment, payable
pay rise, pay award, salary increase
pay, salary, wages, remuneration
expenses, allowances, reimbursement
pension, superannuation, retirement benefit
sick leave, sickness absence
staff, employees, personnel, workforce
job, post, vacancy, position
redundancy, layoff, severance
hiring, recruitment, appointment
manager, director, head of service
chief executive, town manager, city manager, county manager
clerk, proper officer, town clerk, city clerk
mayor, civic head, chair of the council
councillor, member, council member, alderman
chairman, chair, chairperson, chairwoman
deputy, vice-chair, vice-chairman
election, poll, ballot
by-election, special election
voting, franchise, polling
polling station, polling place, voting centre
ward, division, electoral district, precinct
boundary review, redistricting, boundary change
quorum, quorate
minutes, record of the meeting, proceedings
standing orders, rules of procedure, procedural rules
byelaw, bylaw, ordinance, by-law
petition, signatures
complaint, grievance, ombudsman
freedom of information, FOI, public records, information request
conflict of interest, declaration of interest, pecuniary interest, recusal
code of conduct, ethics, standards
public questions, public participation, public comment, public forum
consultation, engagement, public hearing
confidential session, exempt, closed session, executive session
co-option, coopted, co-opted
twinning, twin town, sister city
lawsuit, litigation, legal proceedings
lawyer, solicitor, attorney, legal adviser
fine, penalty, fixed penalty notice
contract, agreement, procurement
bid, tender, quotation, procurement
contractor, supplier, vendor
lease, tenancy, rental
rent, rental
landlord, property owner, lessor
tenant, renter, lessee
council house, social housing, public housing, council housing
flat, apartment
affordable housing, low-cost housing
homeless, homelessness, rough sleeping, rough sleepers
housing benefit, housing allowance, rent assistance
hostel, shelter, temporary accommodation
care home, nursing home, residential care
empty homes, vacant properties, void properties
second homes, holiday lets, short-term lets, vacation rentals
planning permission, planning consent, building permit
planning application, development application, site plan
zoning, land use, local plan
building regulations, building control, building code
building inspector, building control officer
appeal, planning inspector, zoning appeal
enforcement, breach of planning control, code enforcement
extension, addition
loft conversion, roof extension, dormer
garage, outbuilding
shed, outbuilding
fence, boundary wall, enclosure
hedge, hedgerow
listed building, historic building, landmark
conservation area, historic district
archaeology, heritage
green belt, open countryside
brownfield, previously developed land, vacant land
developer, applicant
housing estate, residential development, subdivision
developer contribution, section 106, infrastructure levy, impact fee
caravan site, mobile home park, trailer park
travellers, gypsies
demolition, knocking down, pulling down
scaffolding, hoarding
shop, retail, store
shopping centre, retail park, mall
high street, town centre, downtown, main street
market, street market, farmers market, stalls
pub, public house, tavern, licensed premises
alcohol licence, premises licence, liquor license
takeaway, hot food, fast food, takeout
cafe, tea room, coffee shop
restaurant, food premises, eating place
food hygiene, food safety, health inspection
gambling, betting, gaming
nightclub, late night entertainment
street trader, pedlar, street vendor, hawker
buskers, street entertainment
park, open space, recreation ground, green space
playground, play area, play equipment, play park
football pitch, playing field, sports pitch, soccer field
pitch, playing field, sports ground
sports centre, leisure centre, recreation center
swimming pool, lido, baths, aquatic center
gym, fitness centre, fitness suite
allotment, community garden
bench, seat, street furniture
toilets, loos, public conveniences, restrooms, lavatories
picnic area, picnic tables
skate park, skateboard park
bowling green, bowls club
village hall, community centre, community hall, community center
town hall, city hall, civic centre, council offices
library, lending library, bookmobile
museum, gallery
theatre, theater, playhouse
cemetery, burial ground, graveyard, churchyard
cremation, crematorium
grave, burial plot, memorial, headstone
war memorial, cenotaph
statue, monument
fair, fete, festival
firework, fireworks, bonfire
christmas lights, festive lights, holiday lights
tree, woodland, arboriculture
tree felling, tree removal, tree works, cutting down trees
tree preservation order, protected trees
grass cutting, mowing, grounds maintenance
verge, roadside verge, grass verge
weeds, weedkiller, herbicide, glyphosate
flower bed, planters, hanging baskets
wildlife, biodiversity, nature conservation
nature reserve, wildlife site
public footpath, right of way, bridleway, trail
stile, gate, kissing gate
rats, vermin, rodents, pest control, pests
pigeons, gulls, seagulls
noise, noise nuisance, disturbance
smell, odour, odor
smoke, air pollution, air quality
pollution, contamination
asbestos, hazardous materials
global warming, climate change, climate emergency
carbon, emissions, greenhouse gas
solar panels, photovoltaic, solar farm
wind turbine, wind farm
insulation, energy efficiency, retrofit
boiler, heating
electricity, power supply, energy
broadband, internet, fibre
mobile mast, phone mast, telecommunications mast, cell tower
website, web site, online
computer, IT equipment, information technology
CCTV, surveillance camera, security camera
crime, antisocial behaviour, anti-social behaviour, disorder
vandalism, criminal damage, graffiti
police, constabulary, law enforcement
police officer, constable
fire brigade, fire service, fire department
ambulance, paramedics, emergency medical services
emergency plan, resilience, emergency preparedness, civil contingencies
lifeguard, beach safety
domestic violence, domestic abuse
school, academy, education
nursery, preschool, early years, kindergarten, childcare
head teacher, headteacher, principal
pupil, student, schoolchildren
school bus, home to school transport, school transport
school meals, school lunch, free school meals
special needs, SEND, special educational needs, special education
youth club, youth service, young people
teenagers, young people, youth
children in care, looked after children, foster care
foster parent, foster carer, fostering
social worker, social care, social services
old people, older people, elderly, seniors, pensioners
carer, caregiver
disabled, disability, accessibility
meals on wheels, community meals
doctor, GP, surgery, general practitioner
hospital, infirmary, medical center
dentist, dental
drugs, substance misuse, substance abuse
mental health, wellbeing, well-being
vaccination, immunisation, immunization
food bank, food pantry
volunteer, voluntary, community group
charity, voluntary organisation, nonprofit
refugees, asylum seekers, resettlement
insurance, indemnity
health and safety, risk assessment, occupational safety
accident, collision, crash
`;

export const otherWordsInEnglish: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map(line => line.split(', '));
