/**
 * What players read of a source under « Comment le sait-on ? ». The fact base notes pages for its own use, in English and
 * with short marks; here their names stand in the language of the page, and only addresses that can be typed.
 */
import { frenchTypography } from '../locales/typography';

/** Title in the fact base: name shown. The others are shown as they are. */
const TITLES: Readonly<Record<string, string>> = {
  'Adoniczka, life at the bottom': 'Adoniczka, la vie au fond',
  'French Wikipedia, Trait du Nord': 'Wikipédia, Trait du Nord',
  'Mineur de fond, the end of coal': 'Mineur de fond, la fin du charbon',
  'French Wikipedia (older copy), Bassin minier du Nord-Pas-de-Calais': 'Wikipédia (copie ancienne), Bassin minier du Nord-Pas-de-Calais',
  'French Wikipedia, Centre historique minier de Lewarde': 'Wikipédia, Centre historique minier de Lewarde',
  'A. Mudloff, The Book of Gates and its deities': 'A. Mudloff, les divinités du Livre des Portes (en anglais)',
  "Ancient Egypt Blog, Cleopatra VII's cartouche": 'Ancient Egypt Blog, le cartouche de Cléopâtre VII (en anglais)',
  'Ancient Egypt Online, Book of Gates, hour twelve': 'Ancient Egypt Online, le Livre des Portes, douzième heure (en anglais)',
  'Andeva, silicosis deaths': 'Andeva, les morts de la silicose',
  'Annales de la Société géologique du Nord, 4-D model of the coalfield': 'Annales de la Société géologique du Nord, le bassin en quatre dimensions',
  'Annales des Mines 1911, regulations art. 149-152': 'Annales des Mines, 1911, règlement, articles 149 à 152',
  'Annales des Mines, law of 13 July 1906': 'Annales des Mines, loi du 13 juillet 1906',
  'Annales des Mines, law of 19 May 1874': 'Annales des Mines, loi du 19 mai 1874',
  'Annales des Mines, law of 2 November 1892 and decree of 3 May 1893': 'Annales des Mines, loi du 2 novembre 1892 et décret du 3 mai 1893',
  'Bassin minier Régis, glossary of the mine and Picard': 'Bassin minier Régis, glossaire de la mine et du picard',
  'CHM Lewarde, official site - La fosse Delloye commence une cure de jouvence':
    'Centre historique minier de Lewarde, la fosse Delloye commence une cure de jouvence',
  'Centriris, mining words': 'Centriris, les termes miniers',
  'Centriris, the last horse brought up in 1970': 'Centriris, le dernier cheval remonté en 1970',
  'Centriris, types of headframe': 'Centriris, les types de chevalement',
  "Chtigalouche (a former miner's blog) - Avant la descente": 'Chtigalouche, blog d’un ancien mineur, avant la descente',
  'Classiques Garnier, glossary of Germinal': 'Classiques Garnier, glossaire de Germinal',
  'Cœur de pierres, fossil trunk of Carvin': 'Cœur de pierres, le tronc fossile de Carvin',
  'Decree of 3 January 1813 on mines (full text)': 'Décret du 3 janvier 1813 sur les mines, texte entier',
  'Egyptopia, The Book of Gates': 'Egyptopia, le Livre des Portes (en anglais)',
  'Encyclopaedia article "Nord-Pas-de-Calais Mining Basin" (EN)': 'Encyclopédie, article sur le Bassin minier du Nord-Pas de Calais (en anglais)',
  'Fouquières local history, chapter V: help from Paris and Germany': 'Histoire de Fouquières, chapitre V, les secours de Paris et d’Allemagne',
  'Fouquières local history, chapter VII: the rescue': 'Histoire de Fouquières, chapitre VII, le sauvetage',
  'French Wikipedia (offline copy), Terril': 'Wikipédia, Terril',
  'French Wikipedia, Catastrophe de Courrières': 'Wikipédia, Catastrophe de Courrières',
  'French Wikipedia, Chevalement': 'Wikipédia, Chevalement',
  'French Wikipedia, Grisou': 'Wikipédia, Grisou',
  'Georgessylviemarie - Ancien mineur (photos of Lewarde)': 'Georgessylviemarie, ancien mineur, photos de Lewarde',
  'Historia RRC, cartouche of Ptolemy III': 'Historia RRC, le cartouche de Ptolémée III (en espagnol)',
  'INA, Mémoires de mines: silicosis': 'INA, Mémoires de mines, la silicose',
  'Larousse, Grande Encyclopédie, mine shafts and cages': 'Larousse, Grande Encyclopédie, puits et cages de mine',
  'Lens Mines souvenir: objects, lamps, galibots, transport, women': 'Lens Mines Souvenir, objets, lampes, galibots, transports, femmes',
  'Les amis de Méricourt, the briquet': 'Les amis de Méricourt, le briquet',
  'Mineur de fond, the cafus': 'Mineur de fond, les cafus',
  'Mineur de fond, the hanging room': 'Mineur de fond, la salle des pendus',
  'Mineur de fond, the horse at the bottom': 'Mineur de fond, le cheval de mine',
  'Mineur de fond, the lamp room and the tags': 'Mineur de fond, la lampisterie et les taillettes',
  "Mineur de fond, the miner's snack": 'Mineur de fond, le casse-croûte du mineur',
  'Mineur de fond, the safety lamp': 'Mineur de fond, la lampe de sûreté',
  'Mineur de fond, timbering': 'Mineur de fond, le boisage',
  'Mineur de fond, ventilation': 'Mineur de fond, l’aérage',
  'Mineur de fond, what a terril is': 'Mineur de fond, qu’est-ce qu’un terril',
  'Mission Bassin Minier, "10 ans, 10 acquis ! 2012-2022" (2023, FR)': 'Mission Bassin Minier, «\u00a010 ans, 10 acquis\u202f! 2012-2022\u00a0» (2023)',
  'Mission Bassin Minier, a varied heritage': 'Mission Bassin Minier, un patrimoine varié',
  "Mission Bassin Minier, miners' housing": 'Mission Bassin Minier, l’habitat minier',
  "Mission Bassin Minier, notebook on miners' housing": 'Mission Bassin Minier, cahier de l’habitat minier',
  'Mission Bassin Minier, the mining railways (cavaliers)': 'Mission Bassin Minier, les cavaliers',
  'Musenor (museums of the region) - Centre Historique Minier': 'Musenor, musées de la région, Centre historique minier',
  'Portal of Mining Museums and Noteworthy Sites in France (EN)': 'Portail des musées et hauts lieux de la mine en France (en anglais)',
  'RVH, glossary of mining terms': 'RVH, lexique de la mine',
  'Regain 2012 blog, the Courrières disaster': 'Blog Regain 2012, la catastrophe de Courrières',
  'Travers-bancs, the main gases in a coal mine': 'Travers-bancs, les principaux gaz dans une mine de charbon',
  'Vollore-Montagne blog, 10 March 1906': 'Blog de Vollore-Montagne, le 10 mars 1906',
  'charbonnagesdefrance.fr, the timberman': 'Charbonnages de France, le boiseur',
  'gaillette.fr, mining glossary': 'Gaillette.fr, lexique de la mine',
  'gaillette.fr, the lamp room': 'Gaillette.fr, la lampisterie',
  'mineur62, how the basin formed': 'Mineur 62, la formation du bassin',
  'École Bayard, class visit to Lewarde': 'École Bayard, visite de classe à Lewarde',
  'Pages on Jules Mousseron and Cafougnette': 'Pages sur Jules Mousseron et Cafougnette',
  'Collège Jean-Moulin, school page on the mine': 'Collège Jean-Moulin, page d’élèves sur la mine',
  'J. Moulon, the thirteen survivors': 'J. Moulon, les treize rescapés',
  "Histoires de ch'tis, the young lamp women": 'Histoires de ch’tis, les tiotes lampistes',
  'UNESCO World Heritage List, official data set (whc-sites-2019.csv)': 'UNESCO, Liste du patrimoine mondial, données de 2019',
  'UNESCO, decision 36 COM (inscription of the Nord-Pas de Calais Mining Basin)':
    'UNESCO, Comité du patrimoine mondial, décision 36 COM, inscription du Bassin minier',
};

/** Place in the fact base: address shown, or null where there is none. */
const PLACES: Readonly<Record<string, string | null>> = {
  'adoniczka.com': 'https://adoniczka.com/',
  'lens-mines souvenir site': 'https://lens-mines-souvenir.blogspot.com/',
  '(project document)': null,
  lesamisdemericourt: null,
  'fouquieres chapitre vii': 'http://fouquiereschf.free.fr/',
  'j.moulon page': null,
  'clg-jean-moulin school page': null,
  'cafougnette; aupaysdeschtis; batailles-denain': null,
  'https://charbonnagesdefrance.fr/ (boiseur)': 'https://charbonnagesdefrance.fr/',
  'https://classiques-garnier.com/ (Germinal, glossaire)': 'https://classiques-garnier.com/',
  'http://fresques.ina.fr/memoires-de-mines/ (Mineur00282, Mineur00164)': 'http://fresques.ina.fr/memoires-de-mines/',
  'https://patrimoine.minesparis.psl.eu/scripto/ (1906 volume)': 'https://patrimoine.minesparis.psl.eu/scripto/',
  'https://fr.wikisource.org/ (Revue des Deux Mondes 1881)': 'https://fr.wikisource.org/',
  'http://mineurdefond.fr/ (pg 62 and 227)': 'http://mineurdefond.fr/',
  'https://cdn.s-pass.org/ (document 51962)': 'https://cdn.s-pass.org/',
  'https://whc.unesco.org/en/list/ (copy: github painte15/Evolution-of-the-UNESCO-World-Heritage-Program, data/whc-sites-2019.csv)':
    'https://whc.unesco.org/en/list/',
};

/** The name of a source, set in French typography: most of them are French pages. */
export const titleShown = (title: string): string =>
  frenchTypography(
    (TITLES[title] ?? title)
      .replace(/ - /g, ', ')
      .replace(/(?<=\p{L}): /gu, ' : ')
      .replace(/"([^"]+)"/g, '« $1 »'),
  );

/** Its address; undefined where the base has only a mark of its own. */
export const placeShown = (place: string): string | undefined => {
  const shown = Object.hasOwn(PLACES, place) ? PLACES[place] : place;
  return shown ?? undefined;
};
