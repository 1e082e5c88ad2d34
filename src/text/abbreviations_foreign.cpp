// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/abbreviations_foreign.hpp"

#include <algorithm>
#include <map>

namespace aloud {
namespace {

using Table = std::vector<Abbreviation>;

/// Between the entries two spaces; one inside "z. B.".
struct Lists {
    std::string_view language;
    std::string_view never;   ///< something follows
    std::string_view likely;  ///< a sentence may end with it
};

constexpr Lists lists[] = {
    {"de",
     "Dr.  Prof.  Hr.  Fr.  Frl.  St.  Str.  Nr.  ca.  bzw.  Abs.  Art.  Bd.  Kap.  S."
     "  Tel.  inkl.  exkl.  evtl.  ggf.  vgl.  sog.  Mio.  Mrd.  Jan.  Feb.  Apr.  Jun."
     "  Jul.  Aug.  Sept.  Okt.  Nov.  Dez.  Hl.  geb.  gest.  Ing.  Dipl.  Mag.  Hbf."
     "  Kfm.  Gebr.  Gen.  Oberstlt.  Lt.  Hptm.  o.  Ä.  rd.  max.  min.  Min.  Std."
     "  Sek.  z. B.  d. h.  u. a.  i. d. R.  v. Chr.  n. Chr.  u. U.  z. T.  z. Zt.",
     "usw.  etc.  Co.  Jh.  Jhd.  Inc.  Corp.  Ltd.  bzgl.  u. s. w.  u. v. m.  u. Ä."},
    {"fr",
     "M.  MM.  Dr.  Pr.  Me.  Mgr.  St.  Ste.  p.  pp.  n.  no.  art.  chap.  fig.  vol."
     "  éd.  cf.  env.  av.  boul.  bd.  c.-à-d.  janv.  févr.  avr.  juil.  sept.  oct."
     "  nov.  déc.  gén.  col.  cap.  lt.  p. ex.  av. J.-C.  apr. J.-C.",
     "etc.  Cie.  Inc.  S.A."},
    {"es",
     "Sr.  Sra.  Srta.  Sres.  Dr.  Dra.  D.  Dña.  Prof.  Profa.  Gral.  Cnel.  Cap."
     "  Lic.  Ing.  Arq.  Sto.  Sta.  S.  pág.  págs.  núm.  art.  cap.  fig.  vol.  ed."
     "  Av.  Avda.  C.  aprox.  tel.  Mons.  Excmo.  Ilmo.  Ud.  Uds.  Vd.  p. ej."
     "  a. C.  d. C.",
     "etc.  Cía.  S.A.  Inc.  Ltda.  EE. UU."},
    {"it",
     "Sig.  Sigg.  Dott.  dott.  Dr.  Prof.  prof.  Ing.  Avv.  On.  Gen.  Col.  Cap."
     "  S.  pag.  pagg.  n.  art.  cap.  fig.  vol.  ed.  es.  ca.  tel.  Mons.  a. C."
     "  d. C.  p. es.",
     "ecc.  etc.  S.p.A.  S.r.l."},
    {"pt",
     "Sr.  Sra.  Srta.  Dr.  Dra.  D.  Prof.  Profa.  Eng.  Gen.  Cel.  Cap.  Sto.  Sta."
     "  pág.  págs.  n.  art.  cap.  fig.  vol.  ed.  Av.  R.  aprox.  tel.  Exmo."
     "  p. ex.  a. C.  d. C.",
     "etc.  Cia.  S.A.  Ltda.  EUA."},
    {"nl",
     "dhr.  mevr.  mw.  dr.  drs.  prof.  ir.  ing.  mr.  St.  blz.  nr.  art.  bijv."
     "  d.w.z.  o.a.  m.b.t.  t.a.v.  i.p.v.  ca.  gem.  kol.  gen.  lt.  tel.  jl."
     "  v.Chr.  n.Chr.",
     "enz.  etc.  e.d.  e.a.  B.V.  N.V."},
    {"pl",
     "dr.  prof.  inż.  mgr.  gen.  płk.  mjr.  kpt.  por.  ks.  św.  ul.  al.  pl.  os."
     "  nr.  str.  rozdz.  art.  ust.  pkt.  tj.  np.  m.in.  tzn.  tzw.  ok.  godz."
     "  tel.  red.  hab.  im.  woj.  r.",
     "itd.  itp.  tys.  mln.  mld.  p.n.e.  n.e.  zł.  gr.  in."},
    {"uk",
     "м.  вул.  просп.  пл.  обл.  с.  смт.  о.  ім.  проф.  акад.  доц.  ген.  полк."
     "  гр.  п.  напр.  див.  стор.  рис.  табл.  ч.  св.  т.  д.  тощо.  буд.  кв."
     "  корп.  тел.  ред.  т. зв.",
     "р.  рр.  ст.  тис.  млн.  млрд.  грн.  коп.  дол.  та ін.  і т. д.  і т. п.  н. е."
     "  до н. е."},
    {"be", "вул.  пл.  вобл.  в.  ім.  праф.  акад.  ген.  гр.  стар.  мал.  гл.",
     "г.  гг.  тыс.  млн.  млрд.  руб.  кап.  і г. д.  і інш.  н. э.  да н. э."},
    {"cs",
     "p.  pí.  sl.  dr.  MUDr.  JUDr.  PhDr.  Ing.  Mgr.  Bc.  prof.  doc.  gen.  plk."
     "  kpt.  sv.  ul.  nám.  tř.  č.  str.  odst.  např.  tj.  tzv.  cca.  mj.  tel."
     "  kap.  obr.  resp.",
     "atd.  apod.  tis.  mil.  mld.  Kč.  a.s.  s.r.o.  n. l.  př. n. l."},
    {"sv",
     "dr.  prof.  d.v.s.  bl.a.  s.k.  ca.  nr.  sid.  kap.  tel.  fr.o.m.  t.o.m."
     "  resp.  f.d.  St.  jfr.  t. ex.",
     "osv.  m.m.  m.fl.  etc.  kl.  kr."},
    {"tr",
     "Dr.  Prof.  Doç.  Av.  Sn.  Alb.  Gen.  Yrd.  Hz.  Mah.  Cad.  Sok.  Apt.  No."
     "  örn.  bkz.  yy.  M.Ö.  M.S.  St.  Tel.",
     "vb.  vs.  A.Ş.  Ltd.  Şti."},
};

void append(Table& table, std::string_view list, SentenceEnd sentence_end) {
    constexpr std::string_view between = "  ";
    for (std::size_t at = 0; at < list.size();) {
        const std::size_t end = std::min(list.find(between, at), list.size());
        table.push_back({list.substr(at, end - at), {}, sentence_end});
        at = end + between.size();
    }
}

std::map<std::string_view, Table> make_tables() {
    std::map<std::string_view, Table> tables;
    for (const Lists& entry : lists) {
        append(tables[entry.language], entry.never, SentenceEnd::never);
        append(tables[entry.language], entry.likely, SentenceEnd::likely);
    }
    return tables;
}

}  // namespace

const std::vector<Abbreviation>& foreign_abbreviations(std::string_view primary_language) {
    static const std::map<std::string_view, Table> tables = make_tables();
    static const Table none;
    const auto found = tables.find(primary_language);
    return found == tables.end() ? none : found->second;
}

}  // namespace aloud
