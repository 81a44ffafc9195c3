package io.wiregraph.server.guard;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** What the program has of memory, and which thread takes it. */
final class Memory {

  /** Of what is left after a collection of garbage, so much may be in use. */
  private static final double MOST = 0.85;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
          .filter(pool -> !pool.getName().contains("Survivor") && !pool.getName().contains("Eden"))
          .toList();

  private long known;

  /** Returns how much a thread took since it began, in bytes; 0 where the JVM does not tell. */
  static long allocatedBy(long thread) {
    return THREADS instanceof com.sun.management.ThreadMXBean counting
        ? counting.getThreadAllocatedBytes(thread)
        : 0;
  }

  /** Returns whether a collection of garbage left little room, and has not been told of before. */
  boolean isShort() {
    for (MemoryPoolMXBean pool : pools) {
      MemoryUsage left = pool.getCollectionUsage();
      if (left != null && left.getMax() > 0 && left.getUsed() > MOST * left.getMax()) {
        boolean isNew = left.getUsed() != known;
        known = left.getUsed();
        return isNew;
      }
    }
    return false;
  }
}
