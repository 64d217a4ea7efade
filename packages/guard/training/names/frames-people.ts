// Sentences about people, written for this project. A line is a frame; [a|b] is a choice, {x} a slot (slots.ts).
export const people = `
{fl} [called|rang|phoned|texted|wrote] [again|back|this morning|twice|about the bill].
I [spoke|talked|met|had lunch|sat down] with {P} [yesterday|last week|before the meeting|at noon].
[Please|Kindly] [ask|tell|remind|email|contact] {P} [to|about] [bring the form|call back|sign it|the results|the refund].
{P} and {P} [are|were] [here|at the door|waiting|both fine|getting married].
[My|His|Her|Our] [sister|brother|mother|son|daughter|wife|husband|neighbor|friend|cousin|boss|coach] {f} [said|thinks|told me|says|swears] it [works|hurts|is fine|will pass].
[my|his|her|our] [sister|brother|mom|son|daughter|wife|husband|neighbor|friend|roommate|bf|gf] {f} [loves|hates|broke|found|bought|is] [it|this|that thing|a new one|sick].
Patient: {fl}
Patient name: {fl}, DOB {date}
Name: {P}
Name: {lf}
Full name [is|:] {fl}
NAME {fl} AGE {age}
[From|To|Cc|Attn|Contact|Signed|Sender|Recipient|Customer|Guest|Tenant|Driver|Applicant|Employee|Student|Insured|Claimant|Beneficiary]: {fl}
[Dear|Hi|Hello|Hey|Good morning|Hiya|Morning] {f},
[Dear|Hello] [Mr.|Mrs.|Ms.|Dr.|Miss|Mr|Mrs|Ms|Prof.|Sir] {l},
[Best|Regards|Best regards|Kind regards|Cheers|Thanks|Sincerely|Yours|Yours truly|Love|Many thanks],\\n{P}
[Thanks|Cheers|Love|xoxo|Best|Regards],\\n{f}
Thanks, {f}
Thank you so much {f}!
[Thanks|Thx|ty] {f}, [you rock|will do|see you then|that helped a lot].
[Mr.|Mrs.|Ms.|Mr|Mrs|Ms|Miss] {l} [was|is|came|left|called|has been|asked|wants|needs] [here|seen|early|to cancel|a copy|the bill|waiting].
[mr|mrs|ms|dr|prof] {l} [is|was] [late|nice|out|away|sick] [today|again|this week].
Dr. {l} [will see|saw|examined|referred|admitted|discharged] {P} [today|on {date}|for a cough].
[Doctor|Nurse|Professor|Judge|Senator|Captain|Officer|Sergeant|Coach|Rev.|Father|Sister|Aunt|Uncle|Sir|Lady|King|Queen|Prince|President|Governor|Mayor] {l} [said|spoke|smiled|arrived|resigned|apologized|declined to comment|waved].
{fl}, {age}, [was|is|of {town}, was|from {town}, is] [charged|missing|in stable condition|found safe|the winner|arrested|named captain].
{fl}, [a|the] [teacher|baker|nurse|plumber|retired driver|student|lawyer|farmer|engineer] [from|in|of] {town}, [won|died|wrote|sued|said no].
{fl}'s [car|house|phone|book|mother|dog|appointment|chart|knee|speech|goal|album|tweet] [is|was] [late|great|gone|ready|done|amazing].
{f}'s [car|party|phone|birthday|mother|dog|appointment|chart|knee|hair|cat|wedding|exam] [is|was] [late|great|gone|ready|tomorrow|a mess].
{l}'s [lawyer|goal|team|brief|paper|defense|campaign|office|pass|injury|new film] [is|was|looks] [late|great|ready|filed|weak|strong].
[I|we] [love|miss|hate|need|saw|met|know|adore|follow|trust|remember] {P} [so much|lol|a lot|!!|from school|from work|].
[Saw|Met|Missed|Heard|Love|Loved|Watched] {P} [live|on tv|at the show|last night|in concert|again today].
{P} [is|was] [so|really|pretty|super|kinda] [cute|funny|annoying|talented|rude|hot|boring|kind|old].
Why is {P} [trending|crying|on my feed|so mad|always late|not playing]?
[Happy birthday|Happy bday|HBD|Congrats|Congratulations|RIP|Get well|Good luck|Well done|Welcome back|Goodnight|Bravo] {P}[!|!!!|.|]
[happy birthday|happy bday|hbd|congrats|rip|good luck|well done|welcome back|goodnight] {f} [!|!!|<3|xx|:)|]
#{hf} [is on fire|for president|forever|wow|we love you]
[can't wait to see|so proud of|shoutout to|shout out to|thinking of|praying for|hanging with|dinner with|chilling with|at lunch with|drinks with] {P} [today|tonight|!|:)|and the gang|]
[omg|lol|wow|ugh|yo|haha|btw|tbh] {f} [just|never|always|literally] [texted me|fell asleep|said that|ate my lunch|left|called]
so {f} [and|&] {f} [broke up|are back together|came over|went home|had a fight] [lol|again|wtf|]
{f} [u|you] [ok|up|there|coming tonight|home]?
[hey|yo|hi|sup] {f} [what's up|wanna hang out|call me|where are you|you good]
{P}: [see you at 8|ok|on my way|sure|I disagree|let's go|no idea]
[Interview|Chat|Q&A|Lunch|Meeting|Call|Date|Selfie|Photo] with {P}
[Written|Directed|Produced|Reviewed|Prepared|Signed|Approved|Edited|Photographed|Reported|Posted] by {fl}[.|]
By {fl}
{fl} | [Sales Manager|Chief Nurse|Director|Office Manager|Consultant]
{fl}, [MD|RN|PhD|Esq.|CPA|DDS|Jr.|LCSW]
{fl}\\n[Sales|Director|Manager|Operations|Billing|Owner|cashier|chef]\\n{org}\\n{ph}
{fl}\\n{block}
{fl}\\n{block}\\n{em}
{tl} {fl}\\n{block}\\n{ph}
[The|A] [call|letter|check|package|complaint|invoice] [from|for|to] {P} [arrived|was lost|came back|is on your desk].
[Is|Was|Did|Does|Can|Could|Will|Has] {P} [coming|there|call|need a ride|pick it up|been told|speak French]?
[Ask|Call|Text|Tell|Email|Ping|Thank|Meet|Help|Follow|Trust|Blame] {P} [please|now|again|about it|.|!]
My name is {P} [and|,] I [need help|live in {town}|have a question|forgot my password|was charged twice].
my name is {P} and i [need help|live in {town}|have a question|forgot my password|got charged twice]
[I'm|I am|This is|It's|im|this is] {P}[,| from] [calling about my bill|the new tenant|accounting|your neighbor|tech support].
[Hi|Hello], this is {P}[.|,] [I|we] [have|had] [a question|an issue|a problem] with [my card|our order|the app].
Can you [change|update|check|cancel] the [booking|account|card|order|policy] [of|for|under] {P}[?|, please?|]
[The|Our] [patient|client|guest|customer|resident|tenant|donor], {P}, [was|is|has been] [seen|moved|told|very kind|discharged].
pt {P} [seen|here|c/o|presents] [today|for f/u|chest pain|with cough x3 days].
Pt. {fL} [admitted|seen|presented] on {date} with [cough|fever|chest pain|SOB].
[What|Which] [dose|drug|test|guideline] [for|fits|helps] {P}, [a {age} year old|{age}yo|{age} y/o] [man|woman|male|female|patient] with [diabetes|asthma|COPD|HTN|{dis}]?
{P} ([MRN|ID|pt #|chart] {id}) [has|with|presents with] [fever|{dis}|back pain|elevated troponin]; next step?
[Labs|MRI|CT|Results|Imaging] for {P} [show|came back with|suggest] [anemia|{dis}|a fracture|no change].
{P} [takes|was started on|stopped|refuses|is allergic to] {drug} [daily|last month|10 mg|since May|for {dis}].
{lf} [was|seen|admitted] [here|today|{date}]
{lf} - [room|bed] {n}
1. {fl}\\n2. {fl}\\n3. {fl}
- {fl}\\n- {fl}
{P}, {P}, and {P} [were|are|will be] [present|absent|excused|there|invited].
Present: {fl}, {fl}, {fl}
[Attendees|Team|Cast|Authors|Winners|Starring|Featuring|Band|Lineup]: {fl}, {P}, {P}
{l} and {l} [scored|resigned|argued|agreed|met|signed|won|lost] [late|twice|in the second half|yesterday|on Friday].
{l} [scores|scored|shoots|passes|wins|loses|starts|out|in for] [again|!!!|late|{l}|the opener].
[Goal|Great save|What a pass|What a miss|Nice try|Red card] [by|from|for] {l}[!|!!|.|]
[Is|Was] {l} [fit|injured|offside|playing|benched|on the bench|leaving] [tonight|again|or not]?
[Give|Pass|Sell|Sign|Drop|Start|Bench|Free|Fire|Vote|Impeach] {l} [now|already|please|!!|.]
According to {fl}, [the plan|it|prices|rates] [will fail|is too late|rose|fell].
"[It is over|We lost|No comment|I was there|That is wrong]," [said|says|added|told us] {P}[.|, who was there.]
[said|says|added|replied|asked|laughed|joked|cried|whispered|shouted] {P}.
{P} [told|asked|gave|sent|showed|owes|married|divorced|hired|fired|sued|hit|kissed|called|emailed] {P} [yesterday|last year|in {town}|a letter|money|].
{P} [lives|works|was born|grew up|died|studied|moved|stays|teaches] [in|near|to] {town}.
{P} [of|from] {town} [called|won|is missing|has a question].
{P} [joined|left|runs|founded|sued|owns|leads] {org} [in {year}|last year|].
{P} [works|worked|interned|starts] [at|for] {org} [as a nurse|in sales|since {year}|].
{org} [hired|fired|named|appointed|promoted|sued|thanked] {fl} [as chief executive|last week|in {year}|].
[The|A] [film|movie|song|book|novel|play|show|single|album] [by|with|about|starring|from] {P} [is|was] [great|boring|out now|number one].
{work} by {P}
{P} - {work}
[listening to|now playing|np:|reading|watching] {work} [by|-|feat.|ft.] {P}
[painting|poem|essay|speech|quote] by {P}
- {fl}
~ {f}
{f} xx
[Emergency contact|Next of kin|Spouse|Guardian|Mother|Father|Partner|Caregiver|Power of attorney]: {fl} [({ph})|{ph}|]
[Next appointment|Appt|Follow-up|Visit|Booking] [with|for] {P} [on|at] {date}
[Referred by|PCP|Attending|Provider|Surgeon|Ref.|Consultant]: Dr. {fl}
[Referred|Sent|Transferred] [to|from|by] Dr. {l} [at|of|from] {hosp}
[Dr|Dr.] {fl} [of|at|from] {hosp} [is|was] [wonderful|rude|late|my surgeon]
{ini} [was|is] [seen|doing well|walking again|home|stable].
[Pt|Patient|Client|Student] {ini} [reports|denies|has|needs] [pain|sleep problems|a new brace].
[Happy to see|So glad|Great to hear] {ini} [back|walking|home again].
{P} (aka {f}) [won|called|is back]
{P} née {l} [was born|died|married] in {year}
{P} [Sr.|Jr.|III] [died|retired|was there]
The {l} [family|twins|brothers|sisters|case|report|residence|household] [moved|won|is closed|was sold|called].
The {l}s [moved|are coming|won|live next door].
[baby|little|old|poor|dear|big|young|sweet|crazy|lil] {f} [slept|cried|smiled|passed away|is home|went home]
[Aunt|Uncle|Grandma|Grandpa|Nana|Cousin|Auntie] {f} [called|sent cookies|is ill|says hi|baked].
[aunt|uncle|grandma|grandpa|nana|cousin|auntie] {f} [called|sent cookies|is sick|says hi|baked]
[after|before|since|because|when|if|while|that|but|and|then] {f} [left|died|moved|called|got sick], [we|i|they] [sold the house|cried|stopped|waited].
[Everyone|Nobody|Everybody] [loves|likes|knows|believes|forgot] {P}.
[where|who|how] is {P}?
[where|how] is {f} [today|now|lately]
[team|#team] {f}
[go|come on|wake up|stop it|shut up|sorry|please|relax] {f}[!|!!|]
[GO|COME ON|WAKE UP|SORRY|BYE|HELLO] {f}!!
{P} [for|4] [president|mayor|king|the win]
[vote|voting] [for|against] {P}
[I|we] [interviewed|voted for|went to school with|grew up with|work with|live with|danced with|ran into|fell for] {P}[.|!|]
[the|a] [photo|picture|pic|video|clip|statue|story] of {P} [is|was] [fake|old|everywhere|cute]
[what|did you hear what] {P} [did|said|wrote|wore|ate]
[did you see|have you seen|anyone seen|who is|who's|guess who|thanks to|because of|compared to|instead of|except for|unlike|just like|sounds like|looks like] {P}[?| lol| today| on tv|]
{P} [lost|broke|forgot|left] [his|her|their] [keys|leg|badge|wallet|phone] [at|in|near] {place}.
[Police|Officers|Witnesses|Relatives|Neighbors] [said|identified|arrested|described|saw] {fl} [, {age},|] [in|near] {town} [on {dow}|late {dow}|].
[Incident|Report|Case|Ticket|Claim] {id}: {P} [reported|claimed|filed|lost] [a theft|water damage|a stolen card|an accident].
Employee {fl} (ID {id}) [reported|requested|lost|updated] [a laptop|leave|the badge|the address].
[Account holder|Cardholder|Policyholder|Holder|Owner|Registered to|Issued to|Bill to|Ship to|Deliver to|Sold to]: {fl}
[Ship|Send|Mail|Deliver] [it|this|the box|the form] to {fl}, {addr}
[Account|Card|Passport|License|Policy] {id} [belongs to|is held by|is registered to|of|for] {fl}
[Username|Login]: {id}, name {fl}
{fl} <{em}>
{f} {l} ({em})
{em} ({fl})
{fl}, {ph}
{fl}\\t{ph}\\t{town}
{fl};{date};{town}
"{fl}","{town}","{state}"
[First name|Given name|Forename]: {f}\\n[Last name|Surname|Family name]: {l}
[Mother's maiden name|Maiden name|Surname|Alias]: {l}
[Has anyone|Did anyone|Anyone else] [read|seen|tried|heard] [the latest by|the one with] {P}?
In {year}, {fl} [moved to|left|returned to|visited|discovered|invented] {place}.
[Professor|Dr.|Nurse|Coach] {fl} [teaches|works] at {uni}.
[RT|via|cc|h/t] {fl}
[He|She|They] [named|called|nicknamed] [the dog|her|him|the baby|it] {f}.
[his|her|my|the] name [is|was|isn't] {f}
[named|called] {f}
[a man|a woman|a girl|a guy|a boy|a patient|a lady|someone] [named|called] {P} [came in|called|asked for you].
{f} [got|had|has|needs] [his|her|a] [braces|surgery|new knee|tooth out|scan|results|baby|puppy] [today|!|yesterday|at last].
{f} [is|was] [{n}|{age}] [years old|today|weeks|months old].
[Say hi to|Meet|Introducing|Welcome|This is|Here's|Remember|Poor|Dear|Sweet|Brave|Good old] {P}[!|.|, our newest member|, {age}]
{f} and [I|me|my mom|his dad] [went|drove|walked|flew] to {town}.
{f} & {l} [show|podcast|wedding|tour]
[Season|Episode] {n}: {f} [meets|finds|kills|loses] {f}
{P} [vs|vs.|v.|v|and|x|or] {P}
[Court|Case]: {l} v. {l}
{l} et al. ({year})
({l}, {year})
{l}, {f0}. ({year})
[As|Like] {l} ({year}) [showed|argued|wrote], [results|rates|costs] vary.
{P} [deserves|deserved] [better|an award|jail|the win|none of this]
i [dreamt|dreamed|cried|thought] about {f} [last night|again|all day]
{f} [if|when] you [read|see] this [call me|text me|i love you|come home]
[crush on|obsessed with|in love with|tired of|sick of|fan of|mad at|jealous of|proud of|rooting for] {P} [rn|atm|lol|:(|tbh|]
[me and|not me and|just me and|its] {f} [against the world|at the mall|lol|tonight]
{f}, {f} [and|&|n] [me|i|{f}] [are|at] [the beach|bored|home|done]
[the|that] {P} [guy|dude|kid|chick|song|interview|movie|thing|bio] [is|was] [wild|weird|ok|so good]
[Some|Another|Typical|Classic|Vintage|Peak] {P} [fan|moment|speech|interview|fans] [lol|again|today|]
[{P} fans|The {P} fan club|{P} tickets|A {P} biography|The {P} interview] [online|sold out|is back|here]
[President|President-elect|Prime Minister|Chancellor|Senator|Sen.|Rep.|Gov.|Secretary|Pope] {P} [met|meets|visited|visits|calls|slams|backs] {P} [in {town}|today|on {dow}].
{P} [slams|backs|meets|beats|defeats|joins|leaves|wins|sues|dies at|on|thanks|tweets] [{P}|{org}|{age}|{work}|critics|fans|award]
[BREAKING|UPDATE|JUST IN|WATCH|LIVE]: {P} [resigns|arrested|wins|to step down|in court|signs with {team}]
[striker|midfielder|goalkeeper|coach|manager|quarterback|singer|actor|actress|rapper|director|author|CEO|founder|drummer|chef|designer|model|comedian] {fl} [says|left|joined|won|is back|signed|injured]
[the|our|their|former|new] [striker|manager|captain|coach|singer|drummer|lawyer|teacher|boss] {P} [says|left|won|is back|signed|was there]
[signed|drawn|painted|sung|played|coached|managed|raised|bullied|hugged|loved|hated] by {P}
[good|great|nice|terrible|bad|awful] [game|goal|job|call|save|speech] [by|from] {l} [tonight|today|there|]
[is|was] [it|that] {P} [?|on the radio?|in the video?|singing?]
{P} [>|<|=|>>>] {P}
[I|i] [can't|cannot|dont|don't] [stand|believe|trust|forgive|reach|find] {P} [anymore|.|!|any more]
[Sadly|Today|Yesterday|Finally|Luckily|Honestly|Apparently|Later|Then|Soon|Meanwhile|However|Also], {P} [left|called|agreed|was there|passed away|won].
[Sadly|Today|Yesterday|Finally|Luckily|Honestly|Apparently|Later|Then|Soon|Meanwhile|Also] {P} [left|called|agreed|was there|passed away|won].
[see|find|below is|attached is|copy of|update|I lost|can you send|do you have|is this] {f}'s [address|number|email|details|form|phone|info|contact|file|car|room]
{P} [gave|told|sent|showed|handed|lent|taught|promised|owed|offered] {f} [the|his|her|my|a|some] [keys|number|book|form|news|money|email|recipe|ticket]
{P} [yelled|screamed|smiled|waved|winked|nodded|laughed|stared|pointed] at {P}[.| and left.|: "stop!"|]
the {l} [novel|book|film|study|theory|estate|trial|interview|lecture|poem|album|method|letters|biography|painting] [is|was|has] [new|good|about the war|out|famous]
[and|with|so|but|then|because|when] {l} [novels|books|films|goals|fans|jokes|songs] [are|were] [good|loud|{w}]
[we have|there are|there were|guests|invited|players|kids] [four|five|six|seven]: {f}, {f}, {f}, {f} and {f}
{f}, {f}, {f}, {f}, {f} and {f} [came|left|won|are here|passed]
[Why|When|How|Where] [is|was|did|does|would|should] {f} [leave|so late|so kind|so {w}|go|call|{w}]?
{f}: "[who|what|where|why|when|how] [is|are|was] [it|you|that|there|this]?"\n{f}: "[no|yes|me|nobody|look]"
[her|his|my|the] [maiden name|surname|last name|family name] [is|was|:] {l}
[also|guest|special guest|vocals|drums|featuring|features|stars|starring] {fl} [on drums|.|, too|]
[oh|please|stop|come|look|listen|thanks|wait|don't go|hurry|well], {f}[!|.|?|, {w}]
`;
