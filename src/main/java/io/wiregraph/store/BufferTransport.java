package io.wiregraph.store;

import java.nio.ByteBuffer;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.transport.TTransport;

/** Bytes in memory as Thrift reads them. Thrift's own stops at buffers of 100 megabytes. */
final class BufferTransport extends TTransport {

  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private int at;

  /** Reads on from a place in other bytes. */
  void begin(ByteBuffer from, int place) {
    bytes = from;
    at = place;
  }

  /** Returns how many bytes were read; 0 at the end, which Thrift takes for an error. */
  @Override
  public int read(byte[] into, int offset, int length) {
    int count = Math.min(length, bytes.limit() - at);
    bytes.get(at, into, offset, count);
    at += count;
    return count;
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void open() {}

  @Override
  public void close() {}

  @Override
  public void write(byte[] from, int offset, int length) {
    throw new UnsupportedOperationException("is read only");
  }

  @Override
  public TConfiguration getConfiguration() {
    return TConfiguration.DEFAULT;
  }

  @Override
  public void updateKnownMessageSize(long size) {}

  @Override
  public void checkReadBytesAvailable(long count) {}
}
