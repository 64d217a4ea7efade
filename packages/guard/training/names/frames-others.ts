// Sentences without a private person or a place smaller than a state, written for this project. Same notation as frames-people.ts.
export const others = `
{org} [announced|opened|closed|bought|sold|cut|raised|posted|said] [a deal|its store|prices|record profit|{n} jobs|it would appeal].
I [work|worked|applied|interviewed] [at|for|with] {org} [for {n} years|last year|.]
{org} [customer service|support|app|website|delivery|store] is [down|terrible|great|slow] [again|today|].
{team} [won|lost|beat {team}|play {team}|drew|signed a striker] [last night|again|on {dow}|{n}-{n}].
[go|let's go|come on|goodbye|bye] {team}[!|!!|]
[watching|loving|bored of|binge-watching|obsessed with|finished|rewatching|streaming] {work} [tonight|again|on {media}|lol|]
{work} is [the best|on|so sad|overrated|back|out now|my favorite show].
[Have you|Has anyone|Did you] [seen|read|watch|played|heard] {work}?
[Season|Series|Episode] {n} of {work} [is|was] [great|the worst|out]
[bought|ordered|returned|lost|broke|love|want|need] [a|the|my|my new] {prod} [today|online|!|for {n} dollars|]
[The|My|This|Your|Our] {prod} [is|was|keeps|won't] [great|broken|turn on|crashing|too small].
[{prod} vs {prod}|{prod} or {prod}|{prod} review|new {prod}|{prod} update]
[According to|Source:|via|Read more at|As seen on|Published in|Reported by] {media}[.|]
{media} [reports|says|reported|asks] that [prices rose|the plan failed|rain is coming].
[graduated|degree|studying|enrolled|professor|lecture] [from|at] {uni} [in {year}|]
[The|A] [study|trial|report|survey] [by|from|at] {uni} [found|shows|suggests] [no effect|less pain|a higher risk].
{dis} [is|can be|may be] [caused by|treated with|a sign of|linked to|common in] [stress|{drug}|older adults|a gene|infection].
[What|How] [is|are|do doctors diagnose|is treated] {dis}[?|]
[Symptoms|Signs|Causes|Treatment|Diagnosis|Types|Complications|Outlook] of {dis}
[Symptoms|Signs|Causes|Treatment|Diagnosis|Types|Complications|Prevention|Outlook|Research|Prognosis|Overview|Definition] [-|:] [a rash|no cure exists|depends on the type|see your doctor]
[People|Patients|Children|Adults|Women|Men|Infants|Babies] with {dis} [may|can|often|should] [have|need|develop|take] [fever|weak muscles|{drug}|regular checks].
{epo} [disease|syndrome|sign|palsy|test|disorder|lymphoma|anemia|reflex|maneuver|score|contracture] [is|was|can|may] [rare|named after its finder|be mild|suggest nerve damage].
{epo}'s [disease|syndrome|palsy|esophagus|sign|lymphoma|sarcoma|law|chorea|ulcer|phenomenon|contracture] [is|was|can|may] [rare|run in families|be mild|respond to {drug}].
[positive|negative|a positive|no] {epo} [sign|test|reflex] [on exam|today|bilaterally|]
[the|a|high|low|an elevated] {epo} [score|scale|index|criteria|classification|risk score|grade|stage] [of {n}|is used|applies|]
[Mutations|Changes|A defect] in the [gene|{id} gene] cause {epo} [syndrome|disease].
{epo}-{epo} [syndrome|disease|test|equation]
[with|has|for|of|and|history of|hx of|dx of|possible|suspected|r/o|rule out|managing|with chronic] {epo} [disease|syndrome|'s disease|esophagus|] [and|w/|on|,] [{drug}|HTN|fever|a rash|GERD]
{drug} [and|or|with|vs|versus] {drug} [for|in] {dis}
[Take|Start|Stop|Give|Continue|Hold|Increase|Avoid] {drug} [{n} mg|daily|twice a day|before surgery|if pregnant].
[dose|dosing|side effects|interactions|onset|cost|half-life] of {drug}[?| in renal failure?| in adults|]
{drug} [{n} mg|{n}mg] [po|iv|bid|qd|daily|tablets]
[What|Which] [is|are|dose of] the [guidelines|first-line drugs|target INR|best test|evidence] for {dis} [per|according to] [{agency}|the {agency}|NICE|WHO]?
[The|Our] [office|clinic|pharmacy|library|store|lab|school] [is|will be] closed [on|for] {hol}.
Happy {hol}[!|!!| everyone!| to all|]
happy {hol} [!|everyone|y'all|]
{aday} is [on|in] [{mon} {n}|{mon}|next week].
[See|Join] us [on|for|in] {aday}[!|.]
[Open|Hours|Office hours|Available]: {dow} to {dow}, [9|8] to [5|6]
[{dow}|{mon}] [is|was] [the worst|rainy|here|long|too short] [lol|!|.|]
[It's|its|it is|finally|thank god its] {dow} [!|again|lol|already|]
[In|Since|By|Until|Last|This|Next|Early|Every|Late] {mon} [we|I|they|prices|it] [moved|travel|fell|will start].
[I|They|We|i] [speak|speaks|learn|teach|love|study] {lang} [and {lang}|at school|well|].
[The|A|An] {nat} [company|film|doctor|flag|team|restaurant|woman|minister] [won|said|opened|lost].
[Trade|Flights|War|Peace|Talks|Relations] [between|with] {ctry} [and {ctry}|] [resumed|failed|is over].
{ctry} [won|lost|votes|beat {ctry}|is beautiful|needs help|has {n} million people].
[people|families|voters|schools|doctors|laws] [in|across|throughout] [{state}|{ctry}] [are|need|vote|will change].
{state} [law|residents|passed a law|has {n} counties|voters] [requires a permit|will decide|]
We [serve|cover|treat] [families|patients|people] [across|in|throughout] {state}.
{Wopen} [is|are|was|were|the|a|that|to|of] [good|here|enough|{w}|the {w}|not {w}].
{Wopen} {w} {w} {w} [the|a|of|in] {w} [and|or] {w}.
{Wopen}, {w} {w} [is|the] {w}!
{Wopen} {w}: {w}, {w}, {w}
{Wopen} {Wopen} [of|in|and|for] [the|] {Wopen}
{Wopen} {Wopen}
{Wopen} {Wopen} {Wopen}
{Wopen} {Wopen}: {w} {w} {w}
[the|a|my|our|this] {Wopen} {Wopen} [is|was|and|of] {w} {w}
{w} {w} {w} {w} {w}
{w} {w} {w}. {Wopen} {w} {w} {w}!
[I|We|They|You] {w} the {w} {w} and {w} {w}.
[Step|Chapter|Section|Table|Figure|Part|Phase|Level|Grade|Stage|Room|Page] {n}: {Wopen} {w}
[Terms|Privacy|Policy|Contact|About|Help|Home|Settings|Menu|Search|Login|Sign Up|Next|Back|Cancel|Submit|Delete]
[Full Name|First Name|Last Name|Date of Birth|Phone Number|Insurance ID|Patient ID|Member ID|Home Address|Zip Code|Policy Number|Emergency Contact|Chief Complaint|Medical History|Social History|Family History|Review of Systems|Physical Exam|Assessment and Plan|Allergies|Medications]: [none|yes|no|see below|unknown|n/a|___]
[Ensure|Verify|Note|Check|Confirm|Update|Her|His|Their] [PT|Patient|Insurance|Member|HMO|Policy|Account|Record] [ID|Number|No.|Card|Code] [is|was|#] {id}[.|]
([Patient ID|Insurance ID|MRN|Member No|Acct|Policy|HMO ID]: {id})
[Chest X-ray|MRI|CT|ECG|CBC|Blood Test|Physical Therapy|Flu Shot|Annual Exam] [was|is] [normal|done|scheduled|needed].
[THE|THIS|SO|VERY|NOT|BEST|WORST|FREE|SALE|NEW|HELP|STOP|LOVE] [IS|DAY|EVER|NOW|THE|AND|GO|IT|ME] [GOOD|HERE|NOW|OVER|TODAY|OUT]
[Good|Happy] [Morning|Night|Friday|Monday|Weekend|Afternoon|New Year] [everyone|all|world|folks|][!|]
[Oh|Ah|Wow|Yeah|Yes|No|Ok|Haha|Lol|Omg|Ugh|Hmm|Well|Damn|Please|Thanks|Sorry|Hello|Hey|Hi|Welcome|Congrats] [my|the|you|for|so|that|this|I] {w} [!|...|lol|]
[God|Jesus|Lord|Heaven|Mother Nature|Karma|Santa|Cupid] [bless|help|is|knows] [you|us|me|good]
[my|the|a] [dog|cat|puppy|kitten|car|boat|truck|hamster] [is|ate|ran|needs] [cute|the couch|away|a bath]
[sore throat|headache|back pain|flu|cold|tooth ache] [and|is|sucks|again|:(] [tired|coffee|bed|work]
[I|i] [hate|love|need|want|miss|like] [mondays|coffee|pizza|school|work|music|summer|football|winter|sleep|tacos|wine] [so much|lol|rn|!|]
[how|why|when|where|what] [do|does|did|can|is|are] [i|you|people|it|they] {w} {w} [?|lol|]
[can't|cant|gonna|wanna|lemme|dont|don't] {w} [the|my|this] {w} [lol|rn|smh|tbh|today|]
#{w} #{w}
#[{Wopen}{Wopen}|{Wopen}{w}|mondaymotivation|tbt|blessed|love|news|jobs|nofilter|ThrowbackThursday|FollowFriday|NowPlaying|BreakingNews|MentalHealth|HeartHealth]
[The|This|Our|A] {Wopen} [Act|Bill|Program|Initiative|Project|Award|Prize|Report|Committee|Conference|Summit|Network|Method|Model|Theorem|Effect|Scale|Protocol] [was|is|will be] [passed|held|based on {w}|popular].
[Check|See|Read|Follow|Download|Update|Try|Install|Use] [our|the|this|your] {prod} [app|page|guide|now|on {prod}|].
[The|A] [mayor|president|pope|king|queen|judge|doctor|nurse|teacher|coach|sheriff|senator] [said|spoke|was late|will decide|resigned].
[Mom|Dad|Mum|Grandma|Grandpa|Auntie|Daddy|Mama|Bro|Sis|Coach|Doc|Boss|Sir] [is|said|called|made|wants] [home|no|me|soup|it].
[her|his|my|our|your|the] [mother|father|doctor|boss|landlord|lawyer|neighbor|therapist] [is|was|said|thinks] [late|no|right|it is fine].
[Dr|Dr.|Mr.|Mrs.] [who|says no|visit|appointment]
[Blue|Red|White|Black|Green|Brown|Gray|Golden|Pink] [Cross|Bull|House|Friday|Sox|Lives Matter|Monday|Book|Zone] [is|was] [on|near|good|late]
[Type|Class|Category|Schedule|Hepatitis|Vitamin|Group|Plan|Part|Form] [A|B|C|D|1|2|I|II] [is|was|requires|covers] [common|{w}|tests|given].
[Medicare|Medicaid|Social Security|HIPAA|Obamacare|Tricare] [covers|pays for|requires|does not cover] [this|two visits|vaccines|a form].
[The|My|Their] [credit card|passport|driver's license|bank account|account|IBAN|SSN|ID] [number|] [is|was] {id}
[My|Our] [phone|cell|number|fax|email] is [{ph}|{em}].
[Email|Phone|Tel|Fax|Mobile|Website|IP]: [{ph}|{em}]
[Transaction|Invoice|Order|Ticket|Tracking|Confirmation|Reference] [{id}|# {id}|number {id}] [was|is] [approved|declined|late].
[Is|Are|Do|Does|Should|Can|Will|May|Must] [the|it|there|this|we|anyone|you] [{w}|a {w}|{w} {w}]?
[Vitamin D|Omega-3|Botox|Viagra|Tylenol|Advil|Ozempic|Narcan|Lasik|Zumba|Pilates|Yoga|Keto] [helps|is|can be|was] [safe|{w}|popular|bad for you]
[in|during|after|before] [Ramadan|Lent|Hanukkah|Passover|Diwali|Easter|Advent|Christmas] [we|they|many] [fast|travel|eat {w}].
[Bible|Quran|Torah|Genesis|Psalm|Matthew|Mark|Luke|John|Romans|Isaiah] {n}:{n}
[MRI|CT|ECG|HIV|ICU|ER|FDA|CDC|DNA|RNA|BMI|ADHD|COPD|ALS|MS] [is|of|scan|in|shows|for] [the|a|normal|{w}|adults]
[the|an|our] {job} [said|will call|is out|knows|left] [today|soon|again|]
[We|The company|This team|They] [are|is] hiring [a|an] {job}[.| in {state}.|]
[A|The] [mother|father|woman|man|child|baby|teenager|patient|infant|boy|girl] [with|who has] {dis} [may|was|needs] [{w}|treated|help].
[Most|Many|Some|Few|All|Other] [people|children|patients|cases|babies|experts] {w} {w} [by age {n}|over time|early|].
[This|It|That] [condition|disorder|gene|test|drug] [affects|causes|helps|is] [{n} in {n} people|the {w}|{w} {w}|muscles].
- {Wopen} {w} {w}\\n- {Wopen} {w}\\n- {Wopen} {w} {w} {w}
- {w} {w} - {Wopen} {w} {w} - {Wopen} {w} - {w} {w}
{Wopen} {w} - {w} {w} {w} {Wopen} {w} - {w}
[Watching|Reading|Loving|Missing|Feeling|Waiting|Going|Just|Playing|Making|Eating|Cleaning|Cooking|Listening|Trying] [the|my|to|for|some|a|at] {w} [{w}|and {w}|lol|]
[Watching|Reading|Loving|Playing] {work} [with my {w}|tonight|lol|!|]
[in|on|at|from|to|of|with|for] {work} [?|tonight|again|the {w}|]
[on|from|to|of|with|for|at|via] {org} [?|tonight|again|the {w}|today|]
[on|from|via|use|using|delete|love|hate] {prod} [?|tonight|again|the {w}|today|]
[The|A] [Great|Grand|Royal|Holy|Old|New|Little|Big|Last|First|Second|Final|Secret|Lost] {Wopen} [is|was|of {w}] {w}
[The|the] {Wopen} [{Wopen}|] [of|and|in] {w} [was|is] {w}
[Princess|Prince|King|Queen|Lady|Lord|Royal|Captain|Major|General] {Wopen} [is|was|of] [a {w}|{w}|the {w}]
[comparison|efficacy|safety|cost|impact|role|use|management|Efficacy|Comparative Efficacy|Clinical Outcomes] of {drug} [in|vs.|vs|for|and] [{drug}|{dis}|adults|older patients]
[Apixaban|Metformin|Insulin|Warfarin|Aspirin|Statins|Steroids|Antibiotics] [dosing|safety|vs placebo|in pregnancy|for seniors]
[how to|ways to|best way to|tips to|when to|why] [manage|treat|prevent|avoid|test for|diagnose] {dis} [in|for] [adults|kids|pregnancy|the elderly]
[named|awarded|nominated for|won] [the|an|a] [Oscar|Grammy|Emmy|Nobel Prize|Pulitzer Prize|Golden Globe|Tony Award|Booker Prize|World Cup|Super Bowl] [in {year}|]
[on|in|during] [World War II|the Cold War|the Middle Ages|Brexit|Congress|Parliament|the Senate|the Super Bowl|the Olympics|the World Cup]
[Democrats|Republicans|Muslims|Christians|Jews|Catholics|Hindus|Buddhists|Liberals|Conservatives|Americans|Europeans] [say|want|vote|believe] {w}
{n} {w}, {n} {w}, {n} {w}
{n} [mg|ml|kg|lbs|miles|percent|people|patients|minutes|dollars] [of|per|in|a] {w}
[Ingredients|Directions|Materials|Agenda|Notes|Summary|Introduction|Results|Methods|Conclusion|References|Warning|Tip|Question|Answer|Abstract|Background]: {w} {w} {w}
[Ms|MS|ALS|AS|Ra|OR|ER|PT|Pt|IN|ME|HI|OK|PA|MA|LA] [is|can|may|was|and] {w}
`;
