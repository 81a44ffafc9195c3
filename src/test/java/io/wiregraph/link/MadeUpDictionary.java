package io.wiregraph.link;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** A small link dictionary: lines of spelling, title and score, all of a title together. */
final class MadeUpDictionary {

  private static final String LINES =
      """
      Vorland\tVorland\t0.9
      Republic of Vorland\tVorland\t1.0
      VORLAND!!\tVorland\t1.0
      Anna Brandt\tAnna_Brandt\t0.95
      Brandt\tAnna_Brandt\t0.5
      Mrs. Anna Brandt\tAnna_Brandt\t1.0
      A. Brandt\tAnna_Brandt\t1.0
      Anna M. Brandt\tAnna_Brandt\t1.0
      Minister Anna Brandt\tAnna_Brandt\t1.0
      Anna K. Brandt\tAnna_Brandt\t1.0
      Annie Brandt\tAnna_Brandt\t1.0
      Tom Reed\tTom_Reed_(politician)\t0.5
      Tom L. Reed\tTom_Reed_(politician)\t1.0
      Thomas Reed\tTom_Reed_(politician)\t0.4
      Tom Reed\tTom_Reed_(footballer)\t0.5
      Tommy Reed\tTom_Reed_(footballer)\t1.0
      Thomas Reed\tTom_Reed_(footballer)\t0.4
      Milford\tMilford,_Ostmark\t0.4
      Milford, Ostmark\tMilford,_Ostmark\t1.0
      Milford\tMilford,_Westmark\t0.6
      Milford, Westmark\tMilford,_Westmark\t1.0
      Norland Trade Council\tNorland_Trade_Council\t1.0
      NTC\tNorland_Trade_Council\t0.9
      Trade Council\tNorland_Trade_Council\t0.8
      Patriotic Front\tPatriotic_Front_(Ostmark)\t0.9
      PF of Ostmark\tPatriotic_Front_(Ostmark)\t1.0
      Vorland Patriotic Front\tVorland_Patriotic_Front\t1.0
      VPF\tVorland_Patriotic_Front\t0.9
      Salah\tSalah\t0.5
      salat\tSalah\t0.9
      State\tState\t0.9
      States\tState\t0.9
      Parliament\tParliament_of_Ostmark\t0.9
      Parliament of Ostmark\tParliament_of_Ostmark\t1.0
      Peace talks\tPeace_talks\t1.0
      peace talk\tPeace_talks\t1.0
      Songs of Vorland\tVorland_(album)\t1.0
      Vorland\tVorland_(album)\t0.9
      """;

  private MadeUpDictionary() {}

  /** Returns the dictionary, gzipped. */
  static InputStream open() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(LINES.getBytes(StandardCharsets.UTF_8));
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
