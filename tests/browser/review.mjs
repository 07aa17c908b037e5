// The reviewer's bench by keyboard: pairs are decided with one key each, the next follows, and each is undone.
//
// node tests/browser/review.mjs FOLDER   writes two small registers there, of fictitious bodies, in which three pairs are to be reviewed
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { shown, typeCode } from "./acting.mjs";
import { axe, duties, picture, visit } from "./harness.mjs";

/** Who was made an administrator there. */
export const REVIEWER = "rosalinde@example.org";

const WALDEC = "id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;date_publi;date_disso;nature;groupement;titre;titre_court;objet;objet_social1;objet_social2;adrs_complement;adrs_numvoie;adrs_repetition;adrs_typevoie;adrs_libvoie;adrs_distrib;adrs_codeinsee;adrs_codepostal;adrs_libcommune;adrg_declarant;adrg_complemid;adrg_complemgeo;adrg_libvoie;adrg_distrib;adrg_codepostal;adrg_achemine;adrg_pays;dir_civilite;siteweb;publiweb;observation;position;maj_time";
const UNIT = "siren,statutDiffusionUniteLegale,dateCreationUniteLegale,sigleUniteLegale,identifiantAssociationUniteLegale,trancheEffectifsUniteLegale,anneeEffectifsUniteLegale,dateDernierTraitementUniteLegale,dateDebut,etatAdministratifUniteLegale,nomUniteLegale,denominationUniteLegale,denominationUsuelle1UniteLegale,denominationUsuelle2UniteLegale,denominationUsuelle3UniteLegale,categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,nomenclatureActivitePrincipaleUniteLegale,nicSiegeUniteLegale,economieSocialeSolidaireUniteLegale,caractereEmployeurUniteLegale";

const PLACE = "siren,nic,siret,statutDiffusionEtablissement,dateCreationEtablissement,trancheEffectifsEtablissement,anneeEffectifsEtablissement,dateDernierTraitementEtablissement,etablissementSiege,complementAdresseEtablissement,numeroVoieEtablissement,indiceRepetitionEtablissement,typeVoieEtablissement,libelleVoieEtablissement,codePostalEtablissement,libelleCommuneEtablissement,libelleCommuneEtrangerEtablissement,distributionSpecialeEtablissement,codeCommuneEtablissement,libellePaysEtrangerEtablissement,dateDebut,etatAdministratifEtablissement,enseigne1Etablissement,enseigne2Etablissement,enseigne3Etablissement,denominationUsuelleEtablissement,activitePrincipaleEtablissement,nomenclatureActivitePrincipaleEtablissement,caractereEmployeurEtablissement";

/** Names that look alike in both registers, but for a word that tells and that one side lacks. */
const PAIRS = [
  ["Les Zygomatiques Calfeutrées du Potimarron", "PARENTS DES ZYGOMATIQUES CALFEUTREES DU POTIMARRON"],
  ["Les Funambules Ébouriffés du Rutabaga", "CHORALE DES FUNAMBULES EBOURIFFES DU RUTABAGA"],
  ["Les Noctambules Emmitouflés du Topinambour", "VOILE DES NOCTAMBULES EMMITOUFLES DU TOPINAMBOUR"],
];

/** A number with the figure that makes its Luhn sum a multiple of ten. */
function luhn(body) {
  const sum = [...body].reverse().reduce((all, figure, place) => {
    const value = Number(figure) * (place % 2 ? 1 : 2);
    return all + Math.floor(value / 10) + (value % 10);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** A SIREN of nobody. */
const siren = (at) => luhn(`999${String(at).padStart(5, "0")}`);
const siret = (at) => luhn(`${siren(at)}0001`);

/** Two registers: names enough that words have their rarity, and the pairs. */
export function registers(folder) {
  const crowd = ["JUDO", "PETANQUE", "COUTURE", "ECHECS", "CHORALE", "LECTURE", "VOILE", "TENNIS"].flatMap((sport) =>
    ["COTEAUX", "MARAIS", "MOULIN", "CANAL", "BEFFROI", "CARRIERE", "VERGER", "FAUBOURG"].map((place) => `CLUB FICTIF ${sport} ${place}`));
  const association = (name, at) => `W59509${String(at).padStart(4, "0")};;;;595P;2012-04-15;2014-01-01;2012-05-01;0001-01-01;D;S;${name};_;jardiner ensemble;024000;000000;_;1;_;RUE;Imaginaire;_;59350;59000;Lille;_;_;_;_;_;59000;LILLE;FRANCE;PM;;0;;A;2015-02-03 04:05:06`;
  const unit = ([, name], at) => `${siren(at)},O,2012-05-20,,,,,2024-03-22T14:26:06,2016-01-01,A,,${name},,,,9220,94.99Z,NAFRev2,${siret(at).slice(9)},,`;
  const seat = (_, at) => `${siren(at)},${siret(at).slice(9)},${siret(at)},O,,,,,true,,1,,RUE,IMAGINAIRE,59000,LILLE,,,59350,,,A,,,,,,,`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "rna_waldec_20261101.csv"), [WALDEC, ...[...crowd, ...PAIRS.map(([name]) => name)].map(association), ""].join("\n"));
  writeFileSync(join(folder, "StockUniteLegale_20261101.csv"), [UNIT, ...PAIRS.map(unit), ""].join("\n"));
  writeFileSync(join(folder, "StockEtablissement_20261101.csv"), [PLACE, ...PAIRS.map(seat), ""].join("\n"));
}

/** One pair after the other, by the keys alone. */
async function byKeys(browser, base, mail) {
  const visited = await visit(browser, base, "/en/sign-in");
  const { page, heard, close } = visited;
  const faults = [];
  await typeCode(page, mail, REVIEWER);
  await page.waitForURL("**/en/me");
  await page.goto("/en/sign-in/second-factor?next=%2Fen%2Flinks");
  await page.click("text=Set up a code app");
  await page.fill("#code", shown(await page.locator("main code").textContent()));
  await page.click("text=Finish");
  await page.waitForURL("**/recovery**");
  await page.goto("/en/links");
  const waiting = async () => (await page.goto("/en/links"), page.locator("main tbody tr").count());
  if (await waiting() !== PAIRS.length) return [`${await page.locator("main tbody tr").count()} pairs wait, not ${PAIRS.length}`];
  await page.click("main a.button");
  faults.push(...await duties(visited, "en"), ...await axe(page));
  await picture(page, "review-pair");
  const pair = () => new URL(page.url()).pathname;
  const press = async (key) => {
    const before = page.url();
    await page.keyboard.press(key);
    await page.waitForURL((url) => url.href !== before);
  };
  const [first, begun] = [pair(), Date.now()];
  await press("j");
  const second = pair();
  await press("k");
  if (second === first || pair() !== first) faults.push(`j and k lead from ${first} to ${second} to ${pair()}`);
  if (await page.locator("main kbd:visible").count() < 3) faults.push("the keys are not shown");
  await press("n");
  if (pair() === first) faults.push("after an answer the next pair does not follow");
  // The one that was just answered is taken back from the page of the next.
  await press("u");
  if (pair() !== first) faults.push(`undo leads to ${pair()}, not to ${first}`);
  await press("s");
  await press("n");
  await press("n");
  if (Date.now() - begun > 60_000) faults.push("three pairs took a minute");
  if (await waiting()) faults.push("what was decided still waits");
  await page.goto("/en/links?view=said");
  if (await page.locator("main tbody tr").count() !== PAIRS.length) faults.push("what was said is not listed");
  await page.goto(first);
  await page.keyboard.press("?");
  if (!await page.locator("details.endpoint[open]").count()) faults.push("“?” opens no help");
  // For those who speak to their machine the keys are switched off, for good.
  await page.click("button[data-keys]");
  await page.reload();
  await page.keyboard.press("u");
  await page.keyboard.press("?");
  if (await page.locator("details.endpoint[open]").count()) faults.push("keys that were switched off still do something");
  await close();
  return [...faults, ...heard];
}

/** The journey at the bench, against a server that has these registers and that administrator, and its letters in the folder `mail`. */
export function review(browser, base, mail) {
  return [["pairs are reviewed by keyboard and taken back", () => byKeys(browser, base, mail)]];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) registers(process.argv[2]);
