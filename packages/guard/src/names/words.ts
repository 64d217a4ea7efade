// Words that stand before, after or instead of a name.

export const titles = new Set(
  'mr mrs ms miss mx mister madam sr sra srta senor senora senorita don dona little baby aunt auntie uncle grandma grandpa granny nana sir lady master sister brother tio tia abuela abuelo'.split(
    ' ',
  ),
);
export const professional = new Set(
  'dr dra doctor doctora prof professor nurse pharmacist dentist surgeon midwife therapist chaplain pa rn np np-c hygienist coach'.split(
    ' ',
  ),
);
export const office = new Set(
  'governor gov mayor senator sen president sheriff judge rep representative congressman congresswoman king queen prince princess pope secretary commissioner councilman councilwoman chief officer deputy general captain capt lieutenant sergeant sgt major colonel minister chancellor rev reverend father fr saint st pastor rabbi imam bishop alcalde alcaldesa presidente'.split(
    ' ',
  ),
);
export const stop = new Set(
  "i i'm i've i'll i'd a an the we we're we've we'll our ours us you you're you'll you've your yours he she it its it's they them their this that these those my mine me his her hers who whom what when where why which how if so as at by for from in into of off on onto or to up with and but nor not no yes is are was were be been being do does did done has have had having can could will would shall should may might must am let let's please thank thanks thx hi hey hello dear ok okay omg lol wow yay sorry congrats congratulations happy merry good great new all any every each some many most more less few one two three four five six seven eight nine ten first second third next last now then there here after before since until while because about above below over under between through during without within against also just only even still again too very much such same other another own both either neither than rather via per re mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec covid covid-19 hipaa cdc fda nih who aap usa us uk mri ct ecg ekg icu er ed nicu obgyn hiv aids faq pdf usb tv am pm est pst cst edt pdt id dob mrn ssn rx npi iv im po gi ent pt ot rn md do dds dmd phd np pa cna ma ms ba bs bsc mba esq jr ii iii iv esta este el la los las un una del de en y o que su sus mi mis tu tus con por para sin gracias hola senora doctor doctora dr dra mr mrs miss prof nurse team staff clinic hospital center centre medical health care patient patients".split(
    ' ',
  ),
);
export const organisation = new Set(
  'hospital hospitals clinic clinics center centre medical health healthcare university college school academy institute foundation association society church company co corp corporation inc llc ltd bank group street st avenue ave road rd lane ln drive blvd boulevard court ct way place plaza square highway hwy route county city town village township park lake river beach island mountain mountains valley hill hills creek bay harbor harbour bridge station airport mall store market restaurant cafe hotel inn theater theatre museum library stadium arena day week month year festival fair conference award awards prize cup act law bill program programme project trial study initiative protocol guideline guidelines series scale score index test criteria classification syndrome disease sign manoeuvre maneuver procedure technique operation virus pharmacy labs laboratory imaging dental orthodontics dermatology pediatrics cardiology oncology surgery therapy rehabilitation wellness services service system systems department dept office club team fc united news times post journal magazine press radio tv show app software insurance shield cross plus care medicare medicaid army navy force police union federation league council committee commission board agency authority ministry house senate congress court records studios music band tour album bowl series games championship championships brothers sisters twins pride month wing ward unit suite hall tower building gardens'.split(
    ' ',
  ),
);
// Languages, nations, brands of insurance and parts of the body that carry a name: never a patient.
export const neverNames = new Set(
  'okay ok si well come oral cath unilateral bilateral ha haha hah smh ima lol aw aww oh ooh yeah yep nope ugh hop english spanish french german italian chinese japanese korean russian arabic hindi portuguese vietnamese tagalog american canadian mexican british african european asian indian canada mexico china india france germany italy spain england ireland scotland japan brazil israel russia ukraine egypt jordan chad cuba haiti america europe africa asia australia earth god jesus achilles tai zumba pilates delta aetna cigna humana kaiser anthem premier facebook instagram google youtube tiktok twitter zoom amazon uber walgreens cvs walmart target costco san santa saint st cada gratis cita citas abrimos atendemos llame vacunas lunes martes jueves viernes sabado domingo sabados pesimo excelente buen buena muy todo todos nada solo aqui alli cuando donde porque pero tambien siempre nunca hoy ayer miren subimos que deje tome venga vengan les nos ustedes usted christmas easter halloween thanksgiving ramadan hanukkah eve noel advent claro hola amen mija mijo mijito mijita varon hasta dura duro duras duros bonito bonita bonitos leer pagina feliz felices linda lindo entra entre manda mandar junta medica medico deja dejar ver estrella estrellas su sus cara al del la las el los una unos unas muchas muchos gracias saludos buenas buenos dias tardes noches senor senora senores doctora doctor enfermera licenciada lic nomas ahorita ojala orale dale venimos vamos somos estamos tenemos queremos sabemos damos hacemos pueden puede favor pregunte preguntele escriba escribanos mande tomese cuidese vacunese use evite lave pida traiga recuerde consulte nuestra nuestro nuestras nuestros todas cualquier nadie nosotros usted mientras aunque desde hacia segun sobre tras ante bajo por para con sin mas menos mejor peor primer primera segunda tercera mil cien enero febrero marzo abril mayo junio julio septiembre octubre noviembre diciembre lea diga digame pase vit ekg ecg mgr goat ms mr dr pt pts bun ana alt ast tsh crp esr hdl ldl ace arb ssri snri mrsa ptsd adhd ibs gerd copd'.split(
    ' ',
  ),
);
export const eponymic = new Set(
  "disease syndrome sign test maneuver manoeuvre procedure law phenomenon criteria classification score scale palsy lymphoma sarcoma tumor tumour thyroiditis esophagus anemia chorea contracture dementia body bodies cell cells node nodes method technique position reflex triad fracture hernia ulcer ulcers ring rings tube catheter stain equation index formula operation repair disorder reaction granulomatosis encephalopathy aphasia ataxia muscular dystrophy cyst glands gland nevus spots osteodystrophy hand foot's arthropathy joint joints lines patch patches paralysis neuropathy angina phase stage staging grade grading nomogram apgar inventory questionnaire diet protocol dressing needle clamp forceps retractor splint pump virus fever mite effect chromosome mutation gene".split(
    ' ',
  ),
);
// Surnames that mostly stand for a sign, a disease or a manoeuvre when they stand alone.
export const eponyms = new Set(
  'hashimoto takayasu hodgkin parkinson alzheimer crohn graves cushing barrett marfan bell whipple down turner klinefelter huntington tourette asperger raynaud sjogren kawasaki guillain ehlers danlos paget meniere epley foley doppler babinski heimlich pap kegel lyme eustachian fallopian gleason braxton mohs colles charcot gehrig epstein stevens hirschsprung peyronie dupuytren bechterew wegener behcet alport fabry gaucher pompe tay addison conn hartnup wernicke korsakoff broca romberg trendelenburg valsalva kaposi burkitt ewing wilms merkel langerhans purkinje schwann sertoli leydig bartholin skene cowper haversian golgi perthes osgood scheuermann legg alfredson hoffa mcburney murphy rovsing virchow kocher deauville takotsubo mallampati bosniak charcot bonnet weber garden gustilo kellgren'.split(
    ' ',
  ),
);
export const credential =
  /^(?:rn|md|do|dds|dmd|np|pa|pa-c|phd|lpn|cna|pt|dpt|otr|rdh|lcsw|lmft|crna|facs|ma|bsn|msn|pharmd|od|dc|aprn|fnp|cnm|rd|ccc-slp|mph|psyd)$/;
