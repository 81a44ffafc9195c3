package io.wiregraph.nlp;

import io.wiregraph.weights.ModelSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;

/**
 * A model on the class path.
 *
 * @param name the name of the resource
 */
record ModelResource(String name) implements ModelSource {

  private static final int SIZE_BITS = 32;

  @Override
  public InputStream open() throws IOException {
    return url().openStream();
  }

  /** A jar's table of contents has size and checksum, which spares reading the model. */
  @Override
  public long origin() throws IOException {
    URLConnection connection = url().openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return origin(entry.getSize(), entry.getCrc());
    }
    CRC32 sum = new CRC32();
    byte[] bytes;
    try (InputStream in = connection.getInputStream()) {
      bytes = in.readAllBytes();
    }
    sum.update(bytes);
    return origin(bytes.length, sum.getValue());
  }

  private static long origin(long size, long sum) {
    return size << SIZE_BITS | sum;
  }

  private URL url() throws IOException {
    URL url = ModelResource.class.getClassLoader().getResource(name);
    if (url == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return url;
  }
}
