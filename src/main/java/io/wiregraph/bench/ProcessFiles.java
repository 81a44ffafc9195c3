package io.wiregraph.bench;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what Linux tells of a process in {@code /proc}, see proc_pid_status(5) and its kin. */
final class ProcessFiles {

  /** The kernel counts in hundredths of a second for programs, whatever it does itself. */
  private static final double TICKS_PER_SECOND = 100;

  private static final int KILOBYTE = 1024;

  /** Where in {@code stat}, counted after the name in brackets, the processor times begin. */
  private static final int FIRST_TIME = 11;

  /** User and system time of the process, and of its children that have ended. */
  private static final int TIMES = 4;

  private static final Pattern PEAK = Pattern.compile("^VmHWM:\\s+(\\d+) kB$", Pattern.MULTILINE);
  private static final Pattern OWN = Pattern.compile("^RssAnon:\\s+(\\d+) kB$", Pattern.MULTILINE);

  private ProcessFiles() {}

  /**
   * Returns the most memory that the process ever had in use, in bytes.
   *
   * @param status the text of {@code status}
   * @return nothing where the process has ended and is only kept for its exit code
   */
  static OptionalLong peak(String status) {
    return bytes(PEAK.matcher(status));
  }

  /**
   * Returns the memory that the process has in use now without the files that it has mapped, which
   * the system can take back at any moment, in bytes.
   *
   * @param status the text of {@code status}
   * @return nothing where the process has ended and is only kept for its exit code
   */
  static OptionalLong own(String status) {
    return bytes(OWN.matcher(status));
  }

  private static OptionalLong bytes(Matcher line) {
    return line.find()
        ? OptionalLong.of(Long.parseLong(line.group(1)) * KILOBYTE)
        : OptionalLong.empty();
  }

  /**
   * Returns the processor time that the process took, with its children that have ended, in
   * seconds.
   *
   * @param stat the text of {@code stat}
   * @throws IllegalArgumentException where it is none
   */
  static double coreSeconds(String stat) {
    // The name may hold spaces and brackets itself.
    int name = stat.lastIndexOf(')');
    String[] fields = stat.substring(name + 1).strip().split(" ", -1);
    if (name < 0 || fields.length < FIRST_TIME + TIMES) {
      throw new IllegalArgumentException("no /proc/PID/stat: " + stat);
    }
    long ticks = 0;
    for (int i = FIRST_TIME; i < FIRST_TIME + TIMES; i++) {
      ticks += Long.parseLong(fields[i]);
    }
    return ticks / TICKS_PER_SECOND;
  }
}
