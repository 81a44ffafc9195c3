package io.wiregraph.tagger;

import java.io.IOException;

/** Where a trained model comes from. */
public interface ModelReader {

  /** Returns what tells the model's content from that of other models; cheap to be had. */
  long origin() throws IOException;

  /** Reads the model, which takes seconds. */
  TrainedModel read() throws IOException;
}
