package io.wiregraph.weights;

import java.io.IOException;
import java.io.InputStream;

/** Where a trained model comes from. */
public interface ModelSource {

  /** Opens the model, as those who trained it wrote it. */
  InputStream open() throws IOException;

  /** Returns what tells the model's content from that of other models; cheap to be had. */
  long origin() throws IOException;
}
