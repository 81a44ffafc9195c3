package io.wiregraph.weights;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values that follow from their keys alone, made when they are first asked for and kept up to a
 * number of them; what collides goes. Used by several threads without locks: a value that is lost,
 * or made twice, is the same when it is made again, so that nobody can tell.
 *
 * @param <K> what values follow from; has {@code equals} and {@code hashCode} of its own
 * @param <V> what is kept; safe to hand from one thread to another without more ado
 */
public final class Recent<K, V> {

  /** Odd, and spreads neighbouring hashes (2^32 divided by the golden ratio). */
  private static final int SPREAD = 0x9E3779B9;

  /** What is kept; its fields are final, so that other threads see it whole. */
  private record Kept<K, V>(K key, V value) {}

  private final @Nullable Kept<K, V>[] kept;
  private final int shift;

  /** Makes a cache of {@code 2^bits} values. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  public Recent(int bits) {
    this.kept = new Kept[1 << bits];
    this.shift = Integer.SIZE - bits;
  }

  /**
   * Returns the value of a key. The older value of its slot goes to the next slot.
   *
   * @param make makes the value of a key, always the same
   */
  public V of(K key, Function<? super K, ? extends V> make) {
    int slot = (key.hashCode() * SPREAD) >>> shift;
    Kept<K, V> first = kept[slot];
    if (first != null && first.key().equals(key)) {
      return first.value();
    }
    Kept<K, V> second = kept[slot ^ 1];
    if (second != null && second.key().equals(key)) {
      return second.value();
    }
    V value = make.apply(key);
    kept[slot ^ 1] = first;
    kept[slot] = new Kept<>(key, value);
    return value;
  }
}
