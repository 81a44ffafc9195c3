package io.wiregraph.server.trial;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.BooleanSupplier;

/**
 * Reads texts and tells what it read, and why. What that takes is loaded when somebody asks first,
 * and let go of when nobody did for a while. May be asked from several threads at once.
 */
public interface TextAnalyser {

  /**
   * Returns whether a text would be read at once. Where it would not, what that takes is being
   * loaded behind from now on, if it was not yet.
   *
   * @throws IllegalStateException if it could not be loaded; the next who asks begins anew
   */
  boolean isReady();

  /**
   * Reads a text, once it is ready. Keeps nothing of it.
   *
   * @param isOver whether nobody waits for the answer any more; is asked now and then
   * @return what was read: {@code docs/guides/api.md} tells the fields
   * @throws UnreadTextException if it is nothing that this reads
   * @throws java.util.concurrent.CancellationException if it was over before the answer was whole
   */
  ObjectNode read(TriedText text, BooleanSupplier isOver) throws UnreadTextException;
}
