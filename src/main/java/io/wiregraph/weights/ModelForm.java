package io.wiregraph.weights;

import java.io.IOException;

/**
 * How what was made of a model stands in a file.
 *
 * @param <M> what is made of the model
 */
public interface ModelForm<M> {

  /** Returns the number of this form, raised when files of another form or content are wanted. */
  int number();

  /** Returns what tells the model from other models; cheap to be had. */
  long origin() throws IOException;

  /**
   * Makes it of the model.
   *
   * @throws IOException if the model cannot be read
   */
  M make() throws IOException;

  /** Writes it. Called twice for a file, with the same outcome. */
  void write(M made, WeightWriter to);

  /** Reads what {@link #write} wrote. */
  M read(WeightReader from);
}
