package io.wiregraph.spark;

import io.wiregraph.corpus.FileContent;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/** A file of any file system that Hadoop knows, opened by whichever machine reads it. */
record HadoopFile(InputFile file) implements FileContent {

  @Override
  public InputStream open() throws IOException {
    return path().getFileSystem(configuration()).open(path());
  }

  @Override
  public long size() {
    return file.bytes();
  }

  Path path() {
    return new Path(file.address());
  }

  /** Returns how this process gets at file systems. */
  static Configuration configuration() {
    if (SparkEnv.get() == null) {
      return new Configuration();
    }
    return SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
  }
}
