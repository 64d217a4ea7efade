// Clinical shorthand, posts in a hurry and other texts full of capitals, written for this project. Same notation as frames-people.ts.
export const clinic = `
[Plan|Mgmt|Tx options|Rx advice|Tx|Workup|Dosing|W/u] for [pt|a pt|pts] [w/|with|w/ hx of|s/p|c/o|h/o] {abb} [and|&|,] {abb}[?| on {drug}?| not on {drug}.|]
[pt|Pt|PT] [w/|with|c|c/o|s/p|h/o|w/ hx of|w/ h/o] {abb}, {abb} [on|off|started|taking] {drug} {n}mg [bid|qd|tid|prn|].
{age}[yo|y/o| yo| y/o|-year-old|F|M] [M|F|male|female|man|woman|] [w/|with|c/o|h/o|s/p] {abb} [&|and|,] {abb}, [f/u|seen|ref'd|dx'd|tx'd|admitted] [today|in {mon}|for {abb}|{date}].
{P}, {age}[yo|y/o| yo|F|M] [M|F|male|female|] [w/|with|c/o|h/o|s/p|dx'd w/|w/ hx of] {abb}[, seen|, f/u|. Next step?|, ref'd] [at {hosp}|on {date}|]
[Pt|pt|patient] {P} [dx'd|tx'd|ref'd|f/u|s/p] [w/|for|with] {abb} [at {hosp}|on {date}|last wk].
[hx|fhx|pmh|Hx|FHx|PMH] [of|:] {abb}, {abb}, {dis}; [meds|Meds|rx]: {drug}, {drug}
[Labs|BP|HR|Vitals|EKG|Echo|CXR|UA|A1c|INR|Hgb|WBC|LFTs|EF] {n} [wnl|nl|stable|high|low|pending|today]
[What|Which] [does|do] {abb} [guidelines|criteria|trials] [say|recommend] [about|for|on] {abb} [in {abb}|]?
[current|latest|new|updated|Current|Latest|Updated] {agency} [guidelines|guidance|recs|statement] [for|on] {dis}[?| in the elderly?|]
[recent|acute|prior|possible|known|elevated|chronic|suspected|pos|neg|severe] {abb} [and|or|w/|with|in|on] [{abb}|{drug}|{dis}]
[beta blockers|ACE inhibitors|calcium channel blockers|statins|SSRIs|NSAIDs|DOACs] [for|in|and|vs] {abb}[?|]
[stage|Stage|grade|type|class|hepatitis|Hepatitis|vitamin|Child-Pugh|NYHA class] [A|B|C|I|II|III|IV|2|3b] [{abb}|disease|cancer|]
[seen|evaluated|treated|followed|admitted|born] at our {town} [clinic|office|branch|location|campus|site|hospital] [on {date}|last week|].
[the|our|their|its] {town} [clinic|office|branch|location|campus|store|site|plant] [is|was|has] [closed|hiring|moving|flooded].
[lives|living|resides|seen|works] in [the|] {zip} [area|zip|]
[our|home|her|his|my] city {town}: [rates|jobs|{Wopen}|taxes] {w}
{town} [country club|golf club|town hall|public library|train station|city hall|fire department|community center|high school] [is|was|at|on] [closed|{date}|{time}]
[where|venue|place|when and where|Where|Venue]: {place}[ at {time}|]
[our|the|an] {agency} [visit|audit|form|rule|guideline|grant] [is|was|on] [due|{date}|late]
{id} [is|was] the [MRN|ref|case|acct|policy|member ID|SSN] [of|for|on file for] {P}.
[MRN|SSN|Acct|Ref|Case|MedRec|DOB|ID|HMO ID|PT ID|Ins ID|NPI]# {id}[, {P}|, pls check|.|]
[MRN|SSN|Acct|Ref|DOB|ID|Insurance ID|Member ID|Policy No]: {id} [for {P}|]
[consult|note|notes|records|chart|labs|visit] [from|by|for|of] {P} [on|dated] {date}
{P}'s [notes|chart|case|labs|scan|MRI|records|file|insurance|dose] [from|of|on|dated] {date}
[in|see|per] {P}'s [notes|chart|labs|last visit|file]
[like|as in|similar to] [the case of|our pt|pt] {P}[?|, seen at {hosp}.|.]
[seen|evaluated|managed|treated|referred] by [Dr. {l}|Dr. {f0}.|Dr. {fl}|{P}] [at|in|of] [{hosp}|{town}|clinic] [on {date}|]
[drafting|watching|hating|missing|so over|so done with|over|ready for|here for|team|stan|streaming] {l} [rn|tonight|era|]
{l} [looks|is|was|has been|should be|could be|might be|will be] [immense|shocking|class|quality|finished|off to {team}|on his way out|back in training|wasted on the wing]
{l} [to|for] {team} [?|done deal|is happening|rumours|medical on {dow}]
[if|when|hope|glad|shame|heard|hear] {l} [signs|leaves|plays|starts|goes|stays|scores] [we|i|they] [win|riot|celebrate|cry]
[sub|subs|in goal|up front|at the back|upfront|lineup|XI|bench]: {l}, {l}, {l}
{l} / {l} / {l}
{f} / {f} [match|storyline|duet|duo]
the {f} [and|&|n|/] {f} [show|duet|scene|drama|wedding]
[wtf|lmao|smh|ffs|srsly|tbf|imo|fr|ngl] {P} [is|was] [a mess|so right|everything|trending|too much]
[dear|sorry|oh|aww|poor|lil|cheers|ta|night|morning|oi|yo] {f} [x|xx|:(|lol|!!|...|<3]
[see|c|call|tell|ask|miss|love] [u|ya|you] {f} [x|xx|:(|lol|!!|tmrw]
{f}!!! [omg|call me|i miss you|where are you]
[i'm|im|he's|she's|we're] [with|at|babysitting|texting|watching] {f}['s|] [lol|house|place|again|rn|]
[playing|watching|doing|using|love] the {l} [method|soundtrack|playlist|sketch|biopic|workout]
{l}'s [shots|goals|tweets|books|films|speeches|songs|passes|jokes|theory|tax plan|record|tackles] [are|were] [so good|unreal|awful|overrated|wild]
[President|Senator|Judge|Justice|Queen|Pope|Prince|Sheriff|Coach|Captain|Archbishop|Ambassador|General|Lord|Dame|Sir] {P}
[President|Senator|Judge|Pope|Coach|Captain] {l}'s [speech|plan|visit|ruling|wife|car]
"[I will win|We are ready|It hurts|That is all|Love wins]" - [President|Coach|Saint|] {P}
[Katie|Nick] [from|at] [accounting|work|the gym|HR]
what does {P} [think|want|eat|know|mean] [?|lol|by that]
[me|him|her|us|them|everyone] [to|@|at|vs] {P}: [no|why|lol|ok]
{P} [was|is] [an absolute|a total|the real|my favorite] [legend|clown|hero|queen|joke|goat]
[Parents|Kids|Everyone|Mum] [are|is] [watching|at|in] {work} [again|lol|]
[Sippin|Chillin|Workin|Rockin|Feelin|Thinkin|Missin|Lovin|Waitin|Gettin] [on|my|at|for|with] {w} [and {w}|tonight|like {w}|]
[Yasss|Yessss|Noooo|Whyyyy|Hahaha|Pleeease|Sooo|Omggg|Ughhh|Yayyy|Wooo|Awww|Hmmm|Lolol|Bruh|Dude|Fam] [to|my|the|that|this|so|i] {w} [!|lol|{w}|]
#{n} [{w}|{Wopen}] [- {w}|and {w}|]
#[{w}{w}|{w}{w}{w}|the{w}{w}|{Wopen}{Wopen}{Wopen}|{Wopen}Of{Wopen}|i{w}you|{ac}|{ac}{n}|my{w}|{w}life|team{w}] [lol|!|is {w}|#{w}|]
[{ac}|The {ac}|Our {ac}|New {ac}] [is|was|has|says|and|will] {w} [the|a|{w}] {w}
[on|at|in|from|of|for|via|with|the|an|by] {ac} [and|is|was|today|for|{n}|]
{ac} {ac} [and|vs|or|,] {ac}
[I've|I'm|I'll|I'd|We've|You've|They're|It's|That's|Don't|Can't|Isn't|Who's|What's|There's|Let's] [{w}|been {w}|got {w}|not {w}|the {w}] {w}
[{w}, |{w} {w}: |]{Wopen}! {Wopen}. {Wopen} [{w}|the {w}]?
{n}{sfx} [for|of|on|per|a|is] {w}
[only|about|around|over|up to|at least|on|for] {n}[k|m|kg|mg|x|%|pm|am|th|yo|hrs|min|lb] [a week|left|{w}|]
[The|This|That] [movie|book|album|song|show|game|series|film] {Wopen} [{Wopen}|] [is|was] [great|boring|{w}]
[my|the|our] {Wopen} [class|teacher|homework|exam|book|project] [is|was] [hard|due|on {dow}]
[History|Math|Biology|Chemistry|Music|English|Physics|Art] [class|homework|exam|teacher] [sucks|is|was] [over|{w}|long]
[Every|Each|No|Any|Another|One|Two|Three|Both|All|Some|Only|Such|Other|Even|Just|Still|Maybe|Perhaps|Once|While|Although|Because|Since|Unless|Until|After|Before|During|Between|Within|Without|Despite] {w} {w} [{w}|the {w}], {w} {w}.
{Wopen} [{w}ing|{w}ed|{w}ly|un{w}|re{w}] [the|a|my] {w}
[Fine|Gross|Young|Old|Early|Late|Low|High|Long|Short|Sharp|Rich|Stern|Frank|Wise|Small|Savage|Moody|Strange|Drew|Grant|Chase|Pierce|Rob|Mark|Bill|Will|Hope|Faith|Grace|Joy|Rose|Daisy|Dawn|April|May|June|Summer|Autumn|Crystal|Amber|Ruby|Jade|Pearl|Olive|Sandy|Rusty|Buddy|Junior|Art|Gene|Dale|Glen|Cliff|Heath|Forest|Reed|Rocky|Sky] [{w}|is|the|of|and|in|motor|for] [{w}|the {w}] {w}
[a|the|this|my|one|your|each|of] [bill|mark|will|hope|grace|joy|rose|dawn|may|june|summer|art|gene|frank|grant|chase|jack|dick|peter|rob|drew|nick|pat|sue|don|bob|bell|wells|rice|brown|green|young|long|price|rich|page|cook|baker|carter|mason|hunter|fisher|parker|miles|dean|earl|duke|king|pope|bishop|abbot|marshall|major] [is|was|for|and|in|of] [the|a|{w}] {w}
[in|near|at|from|to] [reading|mobile|hope|nice|bath|bend|orange|normal|hell|paradise|hershey|gas|boring|truth|sandwich|deal|wells|rugby|cork|bray|lourdes|split|essen|wedding|gent] [the|a|is|and|my|to] {w}
[I|i] [live|grew up|was born|work] in [Reading|Mobile|Hope|Nice|Bath|Bend|Orange|Normal|Paradise] [now|and|the] {w}
[Gene|Fish|Wood|Rice|Stone|Glass|Snow|Rain|Frost|Winter|Summers|Day|Knight|Rose|Flower|Bush|Field|Rivers|Lake|Hill|Street|House|Church|Temple|Castle|Bell|Horn|Drum|Pepper|Bacon|Berry|Lemon|Bean|Oats] [prices|is|was|and|of|in|on|with|therapy|tests] {w}
[RT|PS|NB|FYI|BTW|IMO|TBH|ICYMI|LOL|OMG|TGIF|DIY|ASAP|FAQ|AKA|ETA|TBA|N/A|OK|TV|PC|DVD|USB|GPS|VIP|CEO|CFO|HR|PR|IT|UK|US|EU|UN] [:|-|is|the|and|,|for] {w} {w}
{x} {x} {w} {x} {x}
{X} {x} {x} {x}, {x} {x}
{x} {x} {x} {P} {x} {x}
[no|dat|si|ya|ang|el|la|le|de|ki|yung|dan|che|que|na|ko] {x} {x} [de|la|ng|sa|di|ki|y|et|und|na] {x} [lol|!|haha|:)|]
{slip} {w} {slip} [the|my|i|to|a] {w}
{Slip} {w} [the|my|i|to|a] {w} {slip}
[I|i|we|im|u|so|just|my|the] {slip} {w} [and|to|of|lol|!] {slip}
[my|the|a|this|some|that] {w} {slip} [is|was|and|in|at|of] {w}
[my|the|a|this|dat|some] {slip} {w} [in|at|from|of|to] [the|my|a|] {w}
[in|at|from|to|of|on|near] [the|my|a|this|your] {w} {slip}
#{x} #{w}{x}
[vote|voted|thanks|best|watching|live|check] #{x} [{w}|#{w}|!|]
{x}_{x}: {w} {w} {w}
"{Wopen} {w} {w}" [by|from|-] {org}
[on|in|from|at|with] [the|a|my|new] {Wopen} [show|game|app|tour|tv|line|cup|league|trail]
[like|from|in|of|on|watching] {Wopen} {Wopen} [tonight|again|lol|{w}|]
[Poor|Dear|Happy|Lucky|Good|Big|Old|Little|New] {w} {w} [is|was|and] {w}
{w} {w}. [Even|Besides|Otherwise|Normally|Fortunately|Often|Usually|Sometimes|Generally|Moreover|Instead|Overall|Recently|Eventually] {w} {w} {w} [the|a|of] {w}
[Even|Besides|Central|Acute|Chronic|Severe|Mild|Pelvic|Nasal|Renal|Fetal|Dietary|Clinical|Surgical|Genetic|Infant|Adult|Young|Older] {w} {w} [may|can|is|are|has] {w}
- [Central|Acute|Chronic|Pelvic|Nasal|Renal|Fetal|Dietary|Clinical|Surgical|Genetic|Infant|Adult|Young|Older|Swollen|Itchy] {w} - {Wopen} {w} {w} - {Wopen}, {w} {w}
[the|a|any|this] {w} [area|region|space|wall|layer|part|side|opening] [between|of|around|behind|above] the {w}
[called|known as|termed|named] [the|a|an|] {w} {w} [or|and|which] {w}
[in|near|to|from|of] the {w} [area|region] [of|between|around|,] the {w}
{w} ([SIN|AN|OR|EE|PRO|KAR|NOO|MY|oh|ah]-{x}-[TIS|muh|ee|tik|dee|us]) is a {w}
types of {Wopen} [bacteria|ticks|mosquitoes|fungi|worms|cells] [cause|carry|live in] {w}
[The|A|Many] [genus|species|types] {X} [causes|is|are|live] {w} {w}
`;
