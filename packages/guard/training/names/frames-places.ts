// Sentences about places, addresses and firms, written for this project. Same notation as frames-people.ts.
export const places = `
I [live|work|grew up|stay|study|was born] [in|near|outside] {town}.
i [live|work|grew up|stay|study|was born] [in|near|outside|around] {town} [and love it|lol|with my mom|now|]
[She|He|My aunt|The patient|This man|The family] [lives|lived|works|drives in|moved|travels|comes] [from|in|near|to] {town}[.|, {state}.|, {ctry}.|]
[We|They|I] [flew|drove|moved|went|traveled|walked|are heading|just got back] [from|to] {town} [last week|on {dow}|for work|yesterday|].
[Greetings|Hello|Live|Postcards|Good morning|Back] from {town}[!|.|]
[good morning|hello|goodnight|greetings|hey] {town}[!|!!|]
[Weather|Traffic|Jobs|Rain|Snow|Protests|Fire|Flooding|News|Elections|Parking|Flights|Prices|Rents] [in|near|around|from] {town} [today|again|tonight|is bad|this week].
{town} [is|was] [cold|beautiful|boring|far|crowded|expensive|lovely|a dump] [in winter|this time of year|today|].
{town}, {state}
{cs}
{csz}
{town}, {ctry}
{town} - [a tour|day 3|sunny|{date}]
{town}: [two arrested|mayor resigns|snow closes schools|police seek witnesses]
{town} ([Reuters|AP|AFP]) - [Shares|Oil|Police|Officials] [fell|rose|said]
[Flight|Train|Bus|Road trip|Ride|Ticket|Tickets|Ferry] [from|to] {town} [to|via] {town} [cancelled|at {time}|is late|costs {n} euros]
[from|between] {town} [to|and] {town}
[the|a] {town} [police|mayor|airport|office|branch|council|skyline|weather|marathon|subway|hospital|derby] [is|was|said] [late|closed|great|nothing]
[Police|Firefighters|Officials|Schools|Nurses] in {town} [said|confirmed|are on strike|closed|arrested {fl}].
[I'm|We're|im|we're|they're|he's|she's|Im] [in|at|near|off to|back in|stuck in|leaving|flying to|on the way to|not in|visiting] {place} [now|today|til {dow}|tomorrow|for the week|lol|!|]
[stuck in|landed in|arrived in|back in|leaving|leaving for|off to|heading to|next stop|destination|welcome to|bye|goodbye|hello|missing|miss you|I love|i hate|i heart] {place} [!|:)|!!|tonight|soon|]
[Where|What|How] [is|far is|big is|old is] {town}?
[who's|anyone|anybody] [from|in|near|around|at] {place}[?| tonight?| tomorrow?| wanna meet?]
[party|concert|show|gig|conference|meetup|match|game|marathon|festival|wedding|tour] [in|at|near] {place} [tonight|on {dow}|next week|was lit|]
[The|A] [concert|game|show|conference|meeting|wedding|funeral|exhibition|match] [will be|is|was] [held|] [in|at|near|outside] {place} [on {date}|].
[Send|Mail|Ship|Deliver|Forward] [it|them|the package|my order|the card] to {addr}[.|, please.|]
[My|His|Her|Our|The|Their] [new|old|home|mailing|current|billing|shipping|] address is {addr}[.|]
my address is {addr}
[Address|Addr|Home address|Billing address|Location|Residence|Mailing address|Place of residence]: {addr}
[Address|Ship to|Deliver to|Mail to]:\\n{block}
{block}
{org}\\n{block}
{org}\\n{block}\\n{ph}
{fl}\\n{org}\\n{st}\\n{csz}
[We|They|I] [moved|relocated|are moving] [to|from|out of] {st}[.| in {town}.| last month.]
[He|She|The suspect|The patient|My uncle] lives at {addr}[.| alone.| with a dog.]
[lives|living|staying|resides|residing|found|parked|located|born|raised|based] [at|in|near] {addr}
{st}
{st}, {town}
[meet|meeting|pick me up|parked|crash|accident|fire|shooting|free food|sale] [at|on|near|outside] {st}
[The|A] [crash|shop|house|office|bakery|café|school|stop|fire|clinic] [on|at|near|off] {street} [is|was] [closed|busy|for sale|reported].
[turn left|turn right|exit|merge|keep going] [on|onto|at] {street} [then|and] [take|cross] {street}
{street} [is|was] [closed|flooded|blocked|jammed] [between|from] {street} [and|to] {street}.
[corner of|intersection of] {street} and {street}
[Unit|Apt|Apartment|Suite|Flat|Room] {n}, {st}, {town}
[zip|zip code|ZIP|ZIP code|postcode|postal code|Postal code] [is|:] {zip}
[I'm|We are|Service] in [zip|zip code|the] {zip} [area|]
[the|our] {county} [clinic|office|sheriff|court|fair|health department] [is|was] [open|closed|great]
[He|She|They] [was|were|is] from {county}[.|, {state}.]
[in|near|throughout|across] {county}
[a|the] [farmer|teacher|fisherman|woman|man|boy|nurse|miner|driver|tourist] from {place} [called|was ill|drowned|won|came in].
[a|an|the] {age}-year-old [man|woman|patient|farmer] [from|in|living in|residing in|living near] {place} [with|has|was|who] [cough|diabetes|lost|{dis}].
[patient|pt] [from|in|living in|lives in|resides in|travels from|near] {town} [with|has|c/o] [{dis}|cough|fever]
{age}yo [m|f|male|female] from {town} [w/|with] [cough|{dis}]
[seen|treated|diagnosed|admitted|transferred|flown|born|discharged] [at|to|from] {hosp} in {town} [on {date}|last year|].
[seen|treated|diagnosed|admitted|transferred] [at|to] {hosp}[.| on {date}.| last month.]
[hospitals|clinics|specialists|trials|schools|hotels|gyms|dentists|bars|best pizza|cheap flights|apartments|jobs|things to do] [in|near|around|to] {town}[?|]
{hood} [is|was] [safe|noisy|expensive|nice] [at night|now|].
[lives|apartment|loft|dinner|bars|living|crime] in {hood}[, {town}|]
[hiking|camping|fishing|skiing|swimming|running|sunset|picnic|boating|lost] [at|in|on|near|by] {nat1} [today|with {f}|is the best|]
{nat1} [is|was] [beautiful|closed|dry|flooded|frozen|packed]
[The|A] [river|lake|road|bridge] near {place} [is|was] [closed|rising|dry].
[{venue}|At {venue}|{venue}, {town}] [tonight|was packed|is sold out|is closed]
[game|match|show|playing|concert|fans|atmosphere|beers] at {venue} [tonight|!|on {dow}|]
#{htown} [is amazing|here we come|weather|traffic|]
[visit|love|in|at|from|to|#travel] #{htown} [today|soon|!|#{htown}|]
[Our|The] [branch|store|warehouse|factory|plant|lab|headquarters|team] [in|near|outside] {town} [is hiring|closed|opened|burned down].
{org} [opened|closed|has offices|is based|was founded|moved] [in|near|to] {town}[.|, {state}.|, {ctry}.]
{org}, {addr}
{org}, {town}
[Made|Born|Raised|Printed|Brewed|Filmed|Shot|Recorded|Assembled] in {town}
[{town}|{cs}]\\n{date}
{town}, {date}
[Dateline|Location|City|Town|Place of birth|Birthplace|Hometown|POB|Venue|From|Destination|Origin|Municipality]: {town}
[City|Town]: {town}\\n[State|Province|Country]: {state}\\n[ZIP|Zip|Postcode]: {zip}
[Street|Street address|Address line 1]: {st}\\n[City|Town]: {town}
[i miss|i love|i hate|take me to|take me back to|bring me to|goodbye] {town} [so much|:(|<3|in summer|]
[north|south|east|west|downtown|central|greater|upstate|uptown|outside|inner] {town} [is|traffic|schools|weather] [bad|closed|nice]
[North|South|East|West|Downtown|Central|Greater] {town} [is|traffic|schools|weather] [bad|closed|nice|].
{town} and {town} [are|were] [both|] [flooded|cold|far away|without power].
{town}, {town} and {town} [voted|lost power|are next|got snow]
[tour dates|stops|offices|branches|stores|trains]: {town}, {town}, {town}
[the|our] [trip|drive|move|flight|train|bus] [to|from] {town} [took|was|takes|is] [{n} hours|long|awful|cancelled]
[born and raised in|straight outta|reporting from|live from|somewhere in|based in|best of|made in|greetings from|exploring|only in|here in|welcome to|made it to] {town}
[he|she|they|dad|mom] [moved|went|drove|flew|is going|are going] to {town} [w|with] {f}
[its|it's] [raining|snowing|so hot|so cold|{n} degrees|dark already] in {town}
[What's|whats] [the|] [time|weather|score] in {town}[?|]
[i|I] [used to|wanna|want to|would love to|hope to|plan to] [live|move|go|retire] [in|to] {town} [one day|.|again|]
[people|folks|kids|girls|drivers|fans|nobody|everyone] in {town} [are|is|be] [so rude|lovely|crazy|sleeping]
[Can|Could|Does|Do] [you|anyone] [recommend|know] a [dentist|hotel|plumber|good bar] in {town}?
[Please|Pls] [update|change] my address [from {addr} to {addr}|to {addr}].
[Moved|Moving] from {addr} to {addr}
[lat|coordinates] unknown, near {place}
[Delivery|Package|Parcel|Order] {id} [to|for|at] {addr} [delayed|arrived|lost]
[Property|House|Flat|Lot] at {addr} [sold|for rent|was built in {year}]
[the|this] house [at|on] {st} [is|was] [haunted|sold|empty|blue]
[at|@] {st} [in|,] {town} [at {time}|on {date}|]
PO Box {n}, {csz}
[Box|P.O. Box|PO Box] {n}\\n{csz}
[He|She] [went|goes|drives] to [school|work|church] in {place}.
[the|a] [suspect|driver|victim] [fled|drove|walked] [to|toward|towards|into] {place}.
[storm|wind|rain|snow|earthquake|outage] [hits|hit|near|in|over|moves to] {place}
[south|north|east|west|{n} miles|{n} km|an hour] [of|from] {town}
[mayor|bishop|university|city|town|village|port|battle|treaty|archbishop|people|streets|suburb|suburbs|outskirts] of {town}
{fl} [and family|] [moved|returned|flew] to {place} [in {year}|].
[I|We] [saw|met|visited] {P} [in|at] {place} [last year|].
[Flew|Landed|Touched down] [into|in] {town} [at {time}|late|].
{town} [here I come|here we come|bound|baby!|tomorrow|in {n} days|for the weekend]
{town} [beat|beats|won|lost|drew] {town} [{n}-{n}|again]
The {town} [accent|sound|area|region|festival|conference|agreement]
[Best|Worst|Top 10|Cheap] [pizza|hotels|bars|dentists|schools] [in|near] {town}
[Our|The] [trip|exchange] year in {town} [was|changed] [the best|everything]
[The|Her] [parents|family|landlord|employer|school] [in|near] {place} [called|moved|asked].
[took|taking|take] the [bus|train|ferry|metro] [to|from] {place}
[new|another] [cafe|store|gym|clinic] [opening|opened] [in|on|at|near] [{street}|{town}|{hood}]
`;
