package io.wiregraph.corpus;

import io.wiregraph.text.ArticleId;
import io.wiregraph.text.Metadata;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides on an article's date of publication from what states it. Nothing is guessed: a day
 * without a year stays unknown unless the address or the path of the article, or the user, says
 * when it was.
 */
final class PublicationDate {

  /** Year, month and day in an address or path: {@code /2012/02/07/}, {@code 2012-02-07}. */
  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})([-/_])(0?[1-9]|1[0-2])\\2([0-2]?[0-9]|3[01])(?![0-9])");

  /** How many days after its dateline an article may be filed or saved under another date. */
  private static final int FILED_WITHIN_DAYS = 31;

  private PublicationDate() {}

  /**
   * Returns the date of publication; null where nothing states it. In this order: the source's own
   * metadata; a full date in the text; day and month in the text with the year of the address, the
   * path or {@code given}; the date in the address; {@code given}.
   */
  static @Nullable LocalDate of(
      ArticleId id, Metadata metadata, StatedDates stated, @Nullable LocalDate given) {
    if (metadata.published() != null) {
      return metadata.published();
    }
    if (stated.published() != null) {
      return stated.published();
    }
    if (stated.updated() != null) {
      return stated.updated();
    }
    Optional<LocalDate> address = inPath(metadata.url());
    MonthDay day = stated.day();
    if (day != null) {
      Optional<LocalDate> filed =
          address
              .flatMap(a -> filedUnder(day, a))
              .or(() -> inPath(id.value()).flatMap(f -> filedUnder(day, f)));
      if (filed.isPresent()) {
        return filed.orElseThrow();
      }
      return given == null ? null : lastBefore(day, given);
    }
    return address.orElse(given);
  }

  private static Optional<LocalDate> filedUnder(MonthDay day, LocalDate filed) {
    // A dateline is written a day ahead where the page's clock is behind the place's.
    LocalDate date = lastBefore(day, filed.plusDays(1));
    return date.isBefore(filed.minusDays(FILED_WITHIN_DAYS)) ? Optional.empty() : Optional.of(date);
  }

  /** Returns the last {@code day} on or before {@code date}. */
  static LocalDate lastBefore(MonthDay day, LocalDate date) {
    int year = date.getYear();
    while (!day.isValidYear(year) || day.atYear(year).isAfter(date)) {
      year--;
    }
    return day.atYear(year);
  }

  private static Optional<LocalDate> inPath(@Nullable String path) {
    if (path == null) {
      return Optional.empty();
    }
    Matcher found = IN_PATH.matcher(path);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(3)),
              Integer.parseInt(found.group(4))));
    } catch (DateTimeException e) {
      // 2012/02/31 is no date: it says nothing.
      return Optional.empty();
    }
  }
}
