package io.wiregraph.names;

import java.io.IOException;

/** Where a trained model comes from. */
public interface TrainedModelSource {

  /** Returns what tells the model's content from that of other models; cheap to be had. */
  long origin() throws IOException;

  /**
   * Reads the model.
   *
   * @throws IOException if it cannot be read
   */
  TrainedModel read() throws IOException;
}
