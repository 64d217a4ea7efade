/** Words that hold sentences together: no list of meanings has them. */
export const functionWords = new Set(
  'a i am an and any are as at be been both but by can did do does down each few for from get go had has have he her here him his how if in into is it its just let like me more most my no nor not now of off on once only or other our out over own said same see she should so some such than that the their them then there these they this those through to too under until up us very was we were what when where which while who whom why will with would you your about above after again against almost although always among because before behind below between could during either else enough even ever every except here however inside instead might much must never often onto otherwise outside perhaps quite rather really shall should since somewhere still though toward under unless until upon whether within without yet'.split(
    ' ',
  ),
);
