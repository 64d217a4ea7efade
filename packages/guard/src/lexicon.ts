// Words by the part they play in a sentence about care. Forms are listed singular and plural where both mean the same.

import { pattern } from './pattern.ts';

export const YOU = 1 << 0;
export const YOUR = 1 << 1;
export const WE = 1 << 2;
/** A third person, singular. */
export const HE = 1 << 3;
export const KIN = 1 << 4;
/** One patient. */
export const PATIENT = 1 << 5;
export const PATIENTS = 1 << 6;
/** Something that happens in care: visit, scan, surgery. */
export const EVENT = 1 << 7;
/** Something kept about a person: chart, bill, insurance. */
export const RECORD = 1 << 8;
export const BODY = 1 << 9;
export const CONDITION = 1 << 10;
export const TREATMENT = 1 << 11;
/** Words for everybody: anyone, most, people. */
export const GENERIC = 1 << 12;
export const SUBSTANCE = 1 << 13;
export const MENTAL = 1 << 14;
export const SEXUAL = 1 << 15;
/** Thanks, gladness, regret, wishes. */
export const FEELING = 1 << 16;
/** A singular noun for a person that is not a patient by itself: woman, teacher. */
export const PERSON = 1 << 17;
export const HYPOTHETICAL = 1 << 18;
export const PICTURE = 1 << 19;
/** Verbs that ask for something to be sent. */
export const SEND = 1 << 20;
export const STAFF = 1 << 21;
export const STUDY = 1 << 22;
export const NOT = 1 << 23;
/** Verbs of care in the past: treated, saw, admitted. */
export const CARED = 1 << 24;
/** Verbs of a person's course in the past: came, recovered, fell. */
export const FARED = 1 << 25;
export const MODAL = 1 << 26;
export const TIME = 1 << 27;
export const SPANISH = 1 << 28;
export const FAME = 1 << 29;
export const JOB = 1 << 30;

const lists: [number, string][] = [
  [YOU, "you u ya yall y'all you're youre you've youve you'll youll you'd youd yourself yourselves thee ur"],
  [YOUR, 'your ur yours yr'],
  [WE, "we our us i my me ours mine we're we've we'll we'd i'm i've i'll i'd im ive myself ourselves"],
  [HE, "he she him her his hers himself herself he's she's he'd she'd he'll she'll"],
  [
    KIN,
    'mother mom mum mama dad father papa son daughter wife husband kid kiddo child baby newborn toddler brother sister grandma grandmother grandpa grandfather grandson granddaughter grandchild parent aunt uncle niece nephew cousin partner fiance fiancee spouse boyfriend girlfriend twin twins triplets infant hubby family stepson stepdaughter roommate hijo hija mama madre padre esposo esposa abuela abuelo hermano hermana bebe nino nina mommy daddy grandkid grandkids grandbaby mummy stepmom stepdad mother-in-law father-in-law in-laws girls boys little-one littleones wifey suegra sobrino nieto nieta tia tio ninos marido mujer',
  ],
  [
    PATIENT,
    "patient pt client resident inpatient outpatient donor survivor patient's newcomer warrior fighter paciente cliente",
  ],
  [PATIENTS, 'patients pts clients residents families survivors donors pacientes'],
  [
    EVENT,
    'visit visits films film appointment appointments appt appts session sessions surgery surgeries procedure procedures operation treatment treatments scan scans mri ct xray x-ray xrays ultrasound mammogram biopsy colonoscopy endoscopy exam exams checkup check-up physical cleaning cleanings filling fillings crown crowns implant implants veneer veneers extraction extractions root-canal canal braces retainer aligners consultation consult follow-up followup admission discharge stay infusion infusions chemo radiation transplant delivery birth c-section labor transfer placement labor shot shots vaccine booster injection injections transfusion dialysis therapy rehab screening test tests bloodwork labs lab results result rx refill refills prescription prescriptions referral referrals referred anesthesia sedation epidural stitches sutures cast splint graft bypass ablation stent catheter echo ekg ecg eeg lasik laser facelift botox filler fillers cataract intake evaluation assessment telehealth televisit wait cita citas consulta cirugia tratamiento limpieza receta radiografia estudio operacion parto placement echocardiogram angiogram bronchoscopy cystoscopy hysteroscopy laparoscopy arthroscopy lumpectomy vasectomy amputation catheterization angioplasty embolization lithotripsy phlebotomy thoracentesis paracentesis lumbar intubation resuscitation triage checkin check-in debridement suturing stitching whitening sealant sealants scaling polishing debonding refraction screenings pap swab swabs emg pet-scan blood-work urinalysis telemedicine videovisit hospitalization hospitalisation readmission discharge-day relapse cesarean induction episiotomy circumcision ivf iui embryo-transfer cataract-surgery rhinoplasty liposuction liposculpture tummy-tuck immunization immunizations vaccination vaccinations boosters jab jabs tattoo-removal skin-check eye-exam hearing-test sleep-study stress-test treadmill rescan retest recheck redo re-do rebooking cancellation cancellations no-show reschedule analisis vacuna revision ingreso alta',
  ],
  [
    RECORD,
    'record records chart charts file files bill bills billing balance account claim claims copay co-pay deductible coverage insurance insurer plan deposit refund invoice statement statements payment payments estimate authorization preauthorization referral paperwork consent form forms notes schedule medicaid medicare carrier eob portal cuenta seguro expediente factura archivo saldo prescription prescriptions refill refills rx diagnosis-code chart-note superbill ledger receipt receipts coinsurance copays cobra tricare formulary preauth prior-auth signature signatures mychart portal-message dossier receta resultado resultados pago copago poliza historial',
  ],
  [
    BODY,
    'chest face head forehead cheek lip lips mouth groin thigh thighs calf calves heel heels shin flank armpit waist nipple nipples temple eyelid eyelids cornea retina palm palms elbows tendons nerve nerves cervix testicle testicles bump elastics bracket brackets ferritin hemoglobin tsh platelets creatinine egfr psa inr titer titers potassium sodium calcium hematocrit pulse sats oxygen chest knee knees hip hips shoulder shoulders back neck ankle ankles wrist wrists elbow foot feet toe toes hand hands finger fingers thumb leg legs arm arms tooth teeth molar molars gum gums jaw eye eyes ear ears nose throat tongue lung lungs heart liver kidney kidneys pancreas spleen stomach gut bowel colon bladder prostate uterus ovary ovaries breast breasts skin scalp hair nail nails brain spine disc discs rib ribs pelvis thyroid thyroids gallbladder appendix tonsils sinus sinuses vein veins artery valve aorta bone bones muscle muscles tendon ligament meniscus acl rotator cuff scar scars wound incision smile belly blood pressure sugar sugars glucose a1c cholesterol weight bmi rodilla espalda diente dientes muela corazon ojo ojos pierna brazo cuello cadera hombro piel shins nostril nostrils tonsil voice larynx esophagus trachea bronchi bowels intestine rectum ureter urethra womb vulva penis scrotum sacrum tailbone coccyx vertebra vertebrae spinal sternum collarbone clavicle scapula humerus ulna femur fibula tibia patella kneecap mcl labrum hamstring hamstrings quad quads achilles bunion bunions hammertoe hammertoes instep knuckle knuckles cuticle fingernail fingernails toenail toenails eyebrow eyebrows eyelash eyelashes lens pupil incisor incisors canine canines wisdom bicuspid enamel palate arteries valves ventricle atrium lymph marrow platelet hormone hormones gland glands cortisol triglycerides troponin bilirubin t4 vitamin-d b12 folate wbc rbc hba1c a1cs pecho garganta cabeza oido rinon higado estomago pulmon sangre azucar glucosa',
  ],
  [
    CONDITION,
    "pain pains ache aches aching swelling swollen rash rashes fever fevers cough coughs bleeding bleed infection infections abscess cavity cavities fracture fractures fractured broken sprain tear torn tumor tumors tumour lump lumps nodule nodules mole moles lesion lesions cancer cancers melanoma lymphoma leukemia leukaemia carcinoma sarcoma diabetes diabetic prediabetes hypertension stroke strokes seizure seizures epilepsy migraine migraines headache headaches asthma copd pneumonia bronchitis flu influenza covid measles mumps shingles herpes sepsis clot clots embolism dvt aneurysm arrhythmia afib arthritis gout lupus psoriasis eczema acne rosacea vitiligo alopecia dementia alzheimer alzheimer's parkinson parkinson's sclerosis als neuropathy sciatica scoliosis hernia hernias appendicitis gallstones stones stone reflux gerd ulcer ulcers colitis crohn crohn's ibs celiac anemia hemophilia sickle thalassemia cirrhosis hepatitis jaundice fibroids endometriosis pcos preeclampsia incontinence uti cystitis glaucoma cataracts macular keratoconus dyslexia vertigo tinnitus concussion dizziness nausea vomiting diarrhea constipation fatigue insomnia apnea snoring obesity obese allergy allergies anaphylaxis bite bites burn burns wounds injury injuries injured symptom symptoms complication complications angina detachment tightness heartburn palpitations discharge pus blister blisters hives welt welts bruise bruising cramps cramp spasm spasms stiffness sting sore sores canker wart warts fungus fungal ringworm yeast strep mono croup rsv colic thrush impetigo cellulitis pneumothorax preeclamptic anaphylactic hypertensive hypoglycemia hyperglycemia neuropathic diagnosis diagnosed condition disease syndrome disorder flare flares relapse remission recurrence metastasis metastatic ketoacidosis dka tuberculosis tb malaria lyme meningitis encephalitis autism adhd palsy dystrophy fibrosis failure attack arrest shock coma delirium overdose stage itch itching numbness tingling weakness dolor fiebre diabetes cancer infeccion tos alergia presion plaque tartar decay gingivitis periodontitis halitosis tmj bruxism crooked underbite overbite crossbite redness soreness tenderness bruises itchy numb tingles twitch twitching cramping tremor tremors dizzy faint fainting nauseous constipated bloating indigestion kidney-stone polyp polyps fistula hemorrhoid hemorrhoids wheeze wheezing sneezing congestion phlegm snot mucus tonsils sinusitis laryngitis pertussis chickenpox dengue rickets scurvy scabies lice mrsa gangrene frostbite sunburn whiplash dislocation dislocated bursitis frozen-shoulder plantar osteoporosis osteopenia rheumatoid parkinsons alzheimers ataxia fibromyalgia chronic-fatigue narcolepsy cataract astigmatism floaters amblyopia pinkeye stye blindness deafness myeloma glioma mets malignant benign cyst cysts fibroid menopause hashimoto hyperthyroidism hypothyroidism thyroiditis goiter addison cushing crohns ibd diverticulitis pancreatitis nephritis utis prolapse eclampsia toothache flareup flare-up allergic intolerance overweight underweight dehydrated dehydration malnutrition tachycardia bradycardia fibrillation murmur infarction cardiomyopathy pericarditis wound gash laceration scrape splinter stings chills sweats gripe herida hinchazon mareo mareos vomito nauseas diarrea diabetico hipertension asma caries fractura migrana ronchas",
  ],
  [
    TREATMENT,
    'medication medications medicine medicines meds med pill pills dose doses dosage drug drugs tablet tablets capsule capsules insulin metformin ozempic wegovy mounjaro semaglutide tirzepatide glp-1 statin statins antibiotic antibiotics steroid steroids prednisone aspirin ibuprofen tylenol acetaminophen advil aleve naproxen benadryl zyrtec claritin amoxicillin augmentin doxycycline azithromycin cipro clindamycin antiviral antivirals antihistamine anticoagulant thinner thinners warfarin coumadin eliquis xarelto plavix lisinopril losartan amlodipine metoprolol atenolol lasix furosemide hydrochlorothiazide spironolactone levothyroxine synthroid gabapentin lyrica tramadol oxycodone hydrocodone morphine opioid opioids fentanyl methadone suboxone buprenorphine naltrexone lexapro zoloft prozac sertraline fluoxetine citalopram escitalopram bupropion wellbutrin lithium seroquel quetiapine abilify xanax ativan klonopin adderall ritalin vyvanse humira enbrel methotrexate remicade keytruda tamoxifen letrozole chemo chemotherapy radiation dialysis inhaler inhalers albuterol nebulizer cpap bipap pump pacemaker defibrillator stent splint brace boot crutches cast walker wheelchair hearing aids aid lenses lens glasses contacts drops drop cream ointment patch patches gel lotion spray retinoid accutane botox filler iud contraception contraceptive birth-control vaccine vaccines booster immunotherapy transplant antidepressant antidepressants lipitor crestor nexium omeprazole pantoprazole famotidine zofran vitamin supplement supplements biologic infusion injections valtrex acyclovir prep lamictal keppra topamax triptan sumatriptan imitrex nsaid nsaids probiotic melatonin creatine magnesium iron potassium epipen medicina medicamento pastilla pastillas antibiotico insulina paracetamol motrin excedrin nyquil dayquil mucinex sudafed flonase allegra singulair epinephrine spacer insulin-pump dexcom cgm freestyle carvedilol amiodarone digoxin clopidogrel colchicine allopurinol mesalamine infliximab stelara hydroxychloroquine plaquenil biologics cytomel estradiol progesterone testosterone pregabalin cyclobenzaprine flexeril toradol lidocaine novocaine anesthesia anesthetic laughing-gas nitrous sedation sedative ivermectin permethrin minoxidil isotretinoin tretinoin retinol hydrocortisone cortisone ointments creams salve vaseline mouthwash fluoride toothpaste floss splints braces crutch cane sling bandage bandages gauze dressing dressings stitches sutures staples casts orthotics insole insoles compression stockings tens heating-pad icepack ice-pack antiseptic peroxide zinc biotin folic multivitamin probiotics keto fasting stretches physio physiotherapy radiotherapy proton hospice palliative transfusion oxygen catheter picc feeding-tube denture dentures aligner retainers night-guard nightguard mouthguard contact-lenses bifocals hearing-aid hearing-aids tdap mmr hpv shingrix antidote antacid laxative stool-softener miralax imodium pepto ondansetron tamiflu paxlovid jarabe pomada crema gotas inyeccion tratamiento remedio',
  ],
  [
    GENERIC,
    "anyone anybody everyone everybody people many most some often usually typically generally general generic someone each every whoever nobody no-one persons individuals adults children teens kids women men parents folks americans population patients families seniors all always any cualquier cualquiera todos nadie those who's others somebody toddlers babies newborns infants elders athletes smokers drivers runners workers moms dads mothers fathers grandparents teenagers students survivors readers followers neighbours neighbors personas gente ninos mujeres hombres adultos alguien",
  ],
  [
    SUBSTANCE,
    'opioid opioids heroin fentanyl meth methamphetamine cocaine crack alcohol alcoholic alcoholism drinking addiction addict addicted detox rehab methadone suboxone buprenorphine vivitrol sober sobriety overdose overdosed relapse naltrexone drunk intoxicated withdrawal withdrawals oxy pills-addiction 12-step recovery benzo benzos dui clean xylazine tranq narcan hangover hungover booze blackout weed marijuana thc vape vaping nicotine kratom ketamine psilocybin lsd ecstasy adderall-abuse detoxing sublocade antabuse meeting-list clean-date',
  ],
  [
    MENTAL,
    "depression depressed depressive anxiety anxious bipolar schizophrenia schizophrenic psychosis psychotic ptsd suicide suicidal suicidality self-harm ocd adhd anorexia bulimia eating-disorder panic therapist therapy psychiatrist psychiatry psychiatric psychologist counseling counselor psychotherapy lexapro zoloft prozac sertraline fluoxetine lithium seroquel abilify xanax klonopin ativan wellbutrin antidepressant antidepressants lamictal mania manic borderline trauma dissociative grief ketamine depresion ansiedad mental terapeuta hallucinations voices psych 5150 ect lexapro's emdr autism autistic binge schizoaffective paranoia phobia agoraphobia dissociation counselling escitalopram paxil bupropion effexor venlafaxine cymbalta risperdal concerta ritalin adderall vyvanse stimulant stimulants ssri terapia psicologo",
  ],
  [
    SEXUAL,
    'hiv aids undetectable prep antiretroviral std stds sti stis chlamydia gonorrhea syphilis herpes hpv abortion abortions miscarriage miscarried termination contraception contraceptive iud birth-control pregnancy pregnant pregnancies prenatal postpartum ivf iui fertility infertility embryo embryos vasectomy tubal hysterectomy stillborn stillbirth obgyn ob-gyn obstetric obstetrics midwife maternity labor delivery c-section cesarean trimester preeclampsia gestational gender-affirming transgender trans hormones testosterone estrogen top-surgery transition prolactin newborn ultrasound-baby embarazo embarazada parto gravida g1p0 g2p1 g3p2 viral-load trichomonas hsv prep-meds truvada descovy nexplanon depo plan-b pill-pack ectopic postnatal breastfeeding lactation doula ovulation menstrual erectile viagra cialis libido nonbinary transitioning estrogen-therapy testosterone-therapy due-date contraction contractions aborto anticonceptivo',
  ],
  [
    FEELING,
    'thanks thank thx ty glad happy thrilled delighted sorry apologize apologies congrats congratulations proud pleased honored honor honored privilege pleasure grateful welcome hope hoping wishing best regret miss missed love loved excited shoutout cheers hooray yay bravo gracias felicidades lamentamos sentimos disculpe disculpas gusto regrets overjoyed excited hugs condolences sad saddened awesome great amazing congratulate congratulating applause applaud toast kudos bless blessed prayers heartbroken devastated relieved tearful crying cried smiling beaming touched humbled elated ecstatic stoked pumped heartfelt sincerely sympathies sympathy condolence frustrated frustrating disappointed embarrassed regretful ashamed alegra alegramos contentos orgullosos',
  ],
  [
    PERSON,
    'man woman gentleman gentlemen lady girl boy guy gal person teen teenager adolescent gentleman fella mother father mom dad grandmother grandfather grandma grandpa kid kiddo child baby toddler infant newborn bride groom veteran couple widow widower senior retiree señora senora senor joven nonagenarian octogenarian centenarian individual someone student male female youngster preemie twins runner athlete player marathoner cyclist swimmer traveler visitor tourist immigrant refugee nun mama papa son daughter wife husband brother sister quarterback pitcher goalie hiker skier surfer dancer singer musician pianist violinist survivor mum tot tween preteen millennial granny grandad newborns septuagenarian teenaged bloke chap lad lass neighbor neighbour guest caller driver passenger victim bystander witness roommate classmate teammate coworker-patient fiancee newlywed bachelor spouse bridesmaid trucker hombre mujer nina nino muchacho muchacha viejito abuelita',
  ],
  [
    HYPOTHETICAL,
    'imagine suppose hypothetical hypothetically composite fictional fictitious example vignette scenario pretend invented simulated mannequin imaginary ficticio hipotetico hypothetic made-up make-believe thought-experiment textbook-case roleplay role-play exercise-case fabricated imagined imagining ficcion imagine-a',
  ],
  [
    PICTURE,
    'photo photos picture pictures pic pics selfie selfies video videos clip image images x-ray xray xrays x-rays scan ct mri ecg ekg strip screenshot screenshots footage swipe radiograph film films slide slides before-and-after before/after b&a reel recording dermoscopy ultrasound foto fotos pano panoramic fundus echo carousel thumbnail gallery montage timelapse time-lapse snapshot snap snaps screengrab screencap polaroid portrait headshot collage photograph photographs photographed scans mammograms radiographs cbct periapical bitewing bitewings dexa otoscope dermatoscope',
  ],
  [
    SEND,
    'post share send comment comments drop dm text tell upload reply leave email mail message include add put describe list paste submit type write give tag show manden mande envie envienos envien comparta cuentenos escriba deje publique ask message msg inbox what which uploads attach attaches forward replies respond answer fill enter pm slide shoot hit fire ping hashtag crowdsource mandenos escribanos dejenos',
  ],
  [
    STAFF,
    'dr doctor doctors physician physicians nurse nurses hygienist dentist surgeon surgeons receptionist technician technologist tech pharmacist therapist assistant manager provider providers clinician clinicians staff team coordinator midwife midwives orthodontist psychologist counselor pa np rn md dds crna resident fellow intern volunteer colleague director coordinator office front desk scheduler biller chaplain doula equipo doctora enfermera recepcionista aide caseworker paramedic emt dietitian nutritionist optometrist optician phlebotomist sonographer radiologist cardiologist oncologist pediatrician dermatologist neurologist urologist gastroenterologist anesthesiologist internist hospitalist pathologist ophthalmologist podiatrist chiropractor paramedics medic emts ambulance crew crews scribe scribes preceptor attending attendings hospitalists locum locums practitioner practitioners orthopedist orthopaedist endocrinologist rheumatologist pulmonologist nephrologist hematologist geneticist allergist immunologist perfusionist audiologist orthotist prosthetist speech-pathologist caseworkers aides porters gerente recepcion enfermeras doctores enfermero enfermeros higienista asistente asistentes coordinadora coordinador farmaceutica farmaceutico partera promotora promotoras conserje secretaria cirujano cirujana pediatra ginecologo ginecologa recepcionistas dentistas',
  ],
  [
    STUDY,
    'study studies trial trials series guideline guidelines percent % review reviewed published researchers data statistics registry cohort meta-analysis evidence journal percent rate rates risk research survey placebo randomized randomised double-blind preprint meta analysis analyses trialists sample participants participant subjects enrolled enrollment prevalence incidence odds likelihood statistic evidence-based consensus recommendation recommendations uspstf acip cdc nih estudio estudios',
  ],
  [
    NOT,
    "not no never cannot can't cant don't dont won't wont didn't doesn't isn't nobody none without nunca ningun wasn't weren't neither nor aint ain't no-one nothing",
  ],
  [
    CARED,
    'treated saw seen admitted discharged diagnosed operated intubated coded removed pulled delivered examined scanned rescheduled cancelled canceled referred repaired replaced fixed placed implanted injected prescribed called told explained offered refunded billed charged resuscitated biopsied resected stented transferred evaluated consulted filled refilled pulled extracted reviewed checked tested performed cared comforted counseled met found caught drained stitched helped intubate straightened whitened vaccinated warned waived mailed faxed emailed texted dismissed dispensed transplanted sutured bandaged splinted casted rebooked rescanned recalled counselled hospitalised hospitalized sedated numbed scaled capped bonded fitted adjusted realigned cleaned polished drew swabbed weighed measured monitored stabilized wheeled rushed triaged screened immunized inoculated refitted readmitted atendimos vimos operamos tratamos llamamos',
  ],
  [
    FARED,
    'came walked ran rang finished completed recovered healed beat survived died passed lost fell broke injured suffered presented arrived left returned went gone graduated celebrated collapsed crashed quit asked told cried smiled laughed signed hugged thanked waited missed showed skipped refused yelled got had was said kept turned reached hit stopped started underwent wore took tried gave made brought wanted became developed complained responded improved woke felt shared drove tested chose rolled gained dropped shed limped hobbled strolled jogged sprinted crossed climbed danced sang cheered screamed whispered shrugged nodded blinked fainted vomited bled swelled itched sneezed coughed wheezed choked relapsed miscarried conceived weaned nursed latched slept napped snored cycled swam skied skated surfed golfed waddled waved grinned beamed sobbed wept prayed joked laughs cries walks runs rings beats vino salio llego termino cumplio supero',
  ],
  [
    MODAL,
    "should must need needs can could may might will would shouldn't ought recommend suggest advise try start stop take skip avoid continue keep increase decrease double switch use call ask",
  ],
  [
    TIME,
    'today tonight yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri morning afternoon evening night overnight week weekend month hoy ayer manana lunes martes miercoles jueves viernes sabado domingo noon midnight noche semana january february march april may june july august september october november december christmas thanksgiving easter halloween mornings evenings todays mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends summer autumn winter fortnight jan feb mar apr jun jul aug sep sept oct nov dec mediodia anoche',
  ],
  [
    SPANISH,
    'usted su sus le te tu tus ustedes gracias por con para que los las del una cita paciente nuestra nuestro de el la en es no y como esta asi toda todo todos todas cada ya hoy aqui ahi alli falta falto perdon disculpe ojala buen buena bueno buenas buenos gran miren miran desde hasta cuando donde quien tambien nadie alguien otro otros otras este estos estas ese esa eso esos unos unas despues tras bajo voy vamos suele suelen pueden debe deben tienen hacen dicen sabe saben quiere quieren viene vienen sigue siguen pasa pasan llega llegan queda quedan toca tocan duele duelen abrazo abrazos saludo saludos bendiciones felicidades mucho mucha muchos muchas poca pocos apenas menos tanto cual cuales cuanto cuantos cuanta aunque mientras semana hermosa hermoso muy porque hace hay gente dice puede tiene siempre nunca bien pues',
  ],
  [
    FAME,
    'mayor governor senator congressman congresswoman congresswoman president celebrity anchor anchorwoman anchorman quarterback olympian olympic astronaut bishop pastor sheriff principal superintendent coach actor actress comedian musician rapper singer novelist author councilwoman councilman judge chief ceo commissioner weatherman meteorologist champion medalist alcalde alcaldesa',
  ],
  [
    JOB,
    'teacher firefighter nurse farmer fisherman plumber electrician carpenter welder mechanic trucker driver pilot sailor soldier marine veteran officer cop policeman policewoman lawyer attorney engineer accountant librarian barista chef cook waiter waitress bartender baker butcher janitor roofer miner logger rancher cowboy lineman painter sculptor dancer actor musician organist violinist pianist drummer singer coach referee jockey boxer wrestler swimmer runner marathoner cyclist gymnast quarterback pitcher goalie skier surfer climber hiker priest pastor nun rabbi imam monk judge sheriff mayor principal professor student grad postdoc cashier realtor salesman broker banker hairdresser barber tailor florist landscaper gardener beekeeper postman mailman astronaut fisher lobsterman crabber shrimper deckhand captain firewoman paramedic dispatcher lifeguard roofer mason bricklayer glassblower potter programmer developer journalist reporter anchor photographer weatherman umpire caddie flagger machinist guitarist cellist saxophonist bassist bus-driver cabbie cab-driver courier stylist nanny babysitter cleaner custodian seamstress cobbler jeweler locksmith surveyor architect draftsman bookkeeper paralegal clerk teller auditor actuary pharmacist-patient archivist curator translator interpreter editor novelist poet weaver glazier tiler plasterer scaffolder crane-operator forklift-driver ferryman harbormaster lighthouse-keeper shepherd vintner brewer distiller cheesemaker ranger warden bailiff detective trooper deputy airman sergeant maestro maestra carpintero albanil camionero',
  ],
  [
    JOB,
    "lumberjack hitchhiker knitter picker umpire caterer magician clown juggler busker trapper hunter angler archer fencer rower sprinter hurdler jogger golfer bowler skater snowboarder kayaker paddler diver wrestler cheerleader bugler trumpeter trombonist flutist flautist harpist accordionist fiddler conductor composer tenor soprano baritone yodeler auctioneer notary usher docent stagehand puppeteer sawyer millwright blacksmith farrier saddler tanner upholsterer clockmaker watchmaker woodworker woodcarver quilter goldsmith framer drywaller pipefitter ironworker steelworker longshoreman stevedore mariner oysterman dairyman milkman postmaster cabdriver chauffeur biker motorcyclist copilot flight-attendant steward stewardess zookeeper groomer breeder wrangler cowhand winemaker sommelier dishwasher hostess bouncer bellhop concierge housekeeper maid butler tutor lecturer historian linguist mathematician physicist chemist biologist geologist astronomer archaeologist economist lobbyist diplomat stenographer magistrate juror bodyguard baker's fishmonger acrobat stuntman bookseller busdriver groundskeeper handyman landlord landlady linebacker shortstop catcher goalkeeper midfielder lacrosse-player powerlifter weightlifter bodybuilder cadet recruit sailor lieutenant colonel corporal taxista trailero jardinero panadero cocinero cocinera maestro chofer abogado abogada carnicero torero pescador campesino plomero electricista mecanico musico mariachi sastre costurera peluquera barbero vendedor vendedora mesero mesera soldado policia bombero cajera cajero obrero granjero lechero",
  ],
  [
    PERSON,
    'dude newlywed preschooler schoolkid kindergartner pensioner camper pedestrian motorist evacuee chico chica papa mama abuelo abuela suegra vecino vecina viuda viudo quinceanera novio novia esposo esposa bebe great-grandmother great-grandfather great-grandma great-grandpa ninety-year-old homeowner commuter parishioner',
  ],
  [
    KIN,
    'great-grandmother great-grandfather stepfather stepmother sister-in-law brother-in-law daughter-in-law son-in-law godmother godson goddaughter abuelito primo prima cunado cunada yerno nuera novio novia suegro padrino madrina sobrina',
  ],
  [
    CARED,
    'sewed tubed airlifted defibrillated cooled rehydrated lanced iced lasered stapled glued cultured unclogged irrigated atendi opere opere saque perdimos salvamos encontramos sacamos',
  ],
  [
    FARED,
    'proposed insisted begged swore flew married retired promised forgot learned swallowed inhaled ate drank swung threw slipped tripped stumbled tumbled crawled gripped squeezed winked wept cursed knitted baked underlined volvio nacio trajo trago cayo rompio murio lloro llegaron salieron vinieron',
  ],
  [SUBSTANCE, 'alcoholismo adiccion sobriedad sobrio sobria cocaina heroina borracho recaida desintoxicacion'],
  [MENTAL, 'suicida psiquiatra psiquiatrica sertralina esquizofrenia autista autismo'],
  [SEXUAL, 'anticonceptiva anticonceptivas anticonceptivos condon embarazadas abortos parto partera vih'],
  [BODY, 'barriga encia encias rinones pulmones boca lengua tobillo dedo dedos muelas'],
  [CONDITION, 'sarna colestasis sangrado desmayo convulsiones enfisema quiste bulto lunar lunares picazon ardor'],
  [HE, 'ella'],
  [
    CONDITION,
    'flashes puking bloated stuffy hoarse hoarseness limp limping puffy bruised fainted blackout sleepless sweating shivering pimples dandruff balding drainage scab scabs blurry blurred drusen retinal fissure fissures herniation relapsed hypotension claudication varicose lymphedema emphysema pleurisy otitis meniere barrett gastroparesis ckd esrd bph hydrocele varicocele torsion sjogren scleroderma ankylosing psoriatic huntington guillain myasthenia tia tias rubella angioedema keloid keloids pilonidal bifida clubfoot tourette strabismus degeneration',
  ],
  [
    TREATMENT,
    'trazodone dextroamphetamine tamsulosin meloxicam methocarbamol baclofen tizanidine zolpidem eszopiclone olanzapine risperidone lamotrigine valproate depakote levetiracetam topiramate carbamazepine phenytoin desvenlafaxine mirtazapine amitriptyline nortriptyline methylphenidate strattera guanfacine clonidine diltiazem verapamil eplerenone chlorthalidone entresto farxiga jardiance januvia glipizide glimepiride pioglitazone lantus humalog novolog trulicity victoza zepbound saxenda brilinta lovenox nasonex symbicort advair spiriva trelegy dupixent xolair nucala skyrizi cosentyx taltz rinvoq xeljanz otezla azathioprine mycophenolate cyclosporine ocrevus tysabri copaxone gilenya ajovy aimovig emgality ubrelvy nurtec reglan pepcid prilosec linzess senna colace norco percocet vicodin chantix celexa latuda vraylar rexulti trintellix viibryd spravato femara arimidex lupron z-pak levaquin bactrim keflex nitrofurantoin macrobid flagyl diflucan lamisil clobetasol mupirocin latanoprost restasis xiidra stoma ostomy ketones libre carbs',
  ],
  [SEXUAL, 'ovulation trimester contractions clomid mirena paragard nuvaring biktarvy genvoya amniocentesis'],
  [STAFF, 'coworker coworkers co-worker teammate teammates'],
  [CONDITION, 'deficiency deficiencies mutation mutations'],
  [YOU, 'usted ustedes ti contigo'],
  [YOUR, 'tu tus su sus suyo suya suyos suyas tuyo tuya'],
  [WE, 'nuestro nuestra nuestros nuestras nosotros nosotras mi mis yo'],
  [HE, 'ellos ellas'],
  [
    BODY,
    'mano manos codo codos muneca munecas cintura cachete cachetes labio labios nariz oreja orejas columna costilla costillas seno senos matriz utero ovario ovarios vejiga vesicula apendice tiroides hueso huesos musculo musculos ligamento nervio nervios vena venas cerebro cabello parpado parpados pestanas sonrisa panza vientre piernas brazos hombros caderas rodillas talon tobillos espaldas orina presion',
  ],
  [
    CONDITION,
    'dolores duele dolia hinchazon hinchado hinchada inflamacion inflamado inflamada sarpullido roncha ronchas comezon moreton moretones fractura fracturas rota roto esguince torcedura calambre calambres mareo mareos mareado mareada nausea vomito vomitos vomitar diarrea estrenimiento gripe gripa resfriado catarro neumonia asma hipertension diabetico diabetica infarto derrame embolia coagulo coagulos leucemia linfoma migrana migranas jaqueca artritis gota ulcera ulceras reflujo calculos piedras infecciones herida heridas quemadura quemaduras picadura picaduras mordida alergias alergico alergica caries convulsion demencia temblor temblores varicela sarampion colico colicos sintoma sintomas enfermedad enfermedades enfermo enferma enfermito golpe caida ceguera cataratas sordera diagnostico muelita',
  ],
  [
    TREATMENT,
    'medicinas medicamentos dosis inyeccion inyecciones vacunas jarabe pomada crema gotas antibioticos quimio quimioterapia radioterapia radiacion dialisis yeso ferula baston muletas andadera lentes frenos protesis marcapasos inhalador suero vitaminas hierro ibuprofeno aspirina metformina losartan atorvastatina prednisona penicilina amoxicilina pildora pildoras tableta tabletas parche parches audifonos plantillas tratamientos',
  ],
  [
    EVENT,
    'visita visitas consultas cirugias operaron operado operada cesarea nacimiento examen examenes prueba pruebas ultrasonido sonograma tomografia resonancia mamografia colonoscopia endoscopia biopsia placa placas radiografias limpiezas empaste corona extraccion implante chequeo chequeos internado internada hospitalizado hospitalizada trasplante sesion sesiones terapias quimios',
  ],
  [
    RECORD,
    'resultados recetas expedientes facturas cobro cobros pago pagos reembolso aseguranza deducible autorizacion mensualidad formulario',
  ],
  [
    PERSON,
    'muchacho muchacha nene nena nenes chamaco chamaca joven hombre mujer anciano anciana viejito viejita ninito ninita gordito gordita chiquito chiquita bebita bebito mami papi don dona',
  ],
  [
    KIN,
    'hijos hijas esposo esposa abuelita abuelos hermana nieto nieta nietos sobrino tio tia mamita papito mami papi nene nena',
  ],
  [CARED, 'tratamos revisamos curamos pusimos quitamos cosimos vacunamos recibimos ayudamos diagnosticamos enyesamos'],
  [
    FARED,
    'regreso llego perdio gano logro termino corrio bailo vencio supero mejoro desperto aguanto cumplio camina volvieron dejo bajo subio',
  ],
  [
    FEELING,
    'bendiciones animo perdon ojala abrazo abrazos carino alegria triste orgullosa orgulloso orgullosas felices encanta',
  ],
  [
    SEND,
    'mandennos mandanos manda cuentame cuenteme escribeme mandenos enviame mandame escribenos escribanos dinos diganos cuentanos cuentenos publica publiquen comparte compartan sube suban comenta comenten mandame pasanos',
  ],
  [GENERIC, 'todas quien quienes muchos muchas algunos algunas'],
  [
    TIME,
    'dia dias tarde noche mes meses ano anos semanas lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre',
  ],
  [
    SUBSTANCE,
    'injecting bender oding narcanned addicts alcoholics relapsed relapsing acamprosate disulfiram lofexidine ciwa',
  ],
  [
    MENTAL,
    'psychiatrists psychologists counselors suicides anorexic bulimic bpd clozapine olanzapine zyprexa risperidone haldol latuda vraylar mirtazapine trazodone celexa lamotrigine atomoxetine tms self-harming',
  ],
  [
    SEXUAL,
    'gonal-f follistim menopur ovidrel kyleena levonorgestrel ulipristal mifepristone misoprostol pitocin vbac blastocyst insemination surrogacy sperm dysphoria transmasc nonbinary vaginoplasty phalloplasty doxypep cabenuva apretude dolutegravir cd4 midwives stillbirths colposcopy conceive conceiving conceived antenatal doulas lochia perineum',
  ],
  [
    EVENT,
    'carotid stenting cabg tavr cardioversion holter aspiration puncture egd apheresis nst acupuncture cryotherapy excision spirometry cochlear dilation',
  ],
];

const classes = build();

function build(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [bit, list] of lists) {
    for (const word of list.split(' ')) map.set(word, (map.get(word) ?? 0) | bit);
  }
  return map;
}

const drugEnding = pattern()`
  (?:statin|pril|sartan|olol|mycin|cillin|oxacin|mab|tinib|azole|prazole|gliptin|gliflozin|glutide|triptan
  |setron|dronate|vir|zepam|zolam|caine|barbital|ciclib|parin|xaban|lukast|terol|asone|olone|kinra|cept
  |prazole|thiazide|dipine|cycline|platin|rubicin|taxel|limus|poetin|grastim|gatran|oxetine|lutamide|parib
  |lisib|sertib|toclax|fungin|profen|tidine|gepant|orexant|denafil|dafil)$
`;
const illnessEnding =
  /(?:itis|osis|emia|oma|opathy|algia|plegia|megaly|penia|rrhea|uria|pnea|ectasia|sclerosis|ectomy|plasty|oscopy|otomy|ostomy|graphy)$/;

/** Whether the word itself stands on one of the lists. */
export function listed(word: string): boolean {
  return classes.has(word);
}
export const listedWords = (): Iterable<string> => classes.keys();

/** The classes of a word in lower case, 0 when it has none. */
export function classesOf(word: string): number {
  const known = classes.get(word);
  if (known !== undefined) return known;
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (bare !== word) {
    const owner = classes.get(bare);
    if (owner !== undefined) return owner;
  }
  const other = bare.endsWith('s') ? bare.slice(0, -1) : `${bare}s`;
  if (other.length > 4) {
    const number = (classes.get(other) ?? 0) & (BODY | CONDITION | TREATMENT | EVENT | JOB);
    if (number !== 0) return number;
  }
  if (bare.length > 6) {
    if (drugEnding.test(bare)) return TREATMENT;
    if (illnessEnding.test(bare)) return /(?:ectomy|plasty|oscopy|otomy|ostomy|graphy)$/.test(bare) ? EVENT : CONDITION;
  }
  return 0;
}
