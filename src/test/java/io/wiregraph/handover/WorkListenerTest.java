package io.wiregraph.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 300, unit = TimeUnit.SECONDS)
class WorkListenerTest {

  private static final OutputStream NOWHERE = OutputStream.nullOutputStream();

  private final AtomicInteger worked = new AtomicInteger();
  private final CountDownLatch isStopped = new CountDownLatch(1);
  private final CountDownLatch isWaiting = new CountDownLatch(1);
  private WorkListener listener;

  @BeforeEach
  void start() throws IOException {
    listener = WorkListener.start(this::work, 300);
  }

  @AfterEach
  void close() {
    isStopped.countDown();
    listener.close();
  }

  private int work(Request request, Work.Client client) {
    worked.incrementAndGet();
    client.onStop(isStopped::countDown);
    try {
      OutputStream out = client.out();
      out.write(String.join(" ", request.arguments()).getBytes(StandardCharsets.UTF_8));
      out.flush();
      client.err().write(request.folder().getBytes(StandardCharsets.UTF_8));
      if (request.arguments().contains("wait")) {
        isWaiting.countDown();
        isStopped.await();
        return 1;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return request.arguments().size();
  }

  private Notice notice() {
    return listener.notice("http://localhost:1/");
  }

  private static Request request(String... arguments) {
    return new Request(List.of(arguments), "/somewhere/ünder", false);
  }

  /** Sends bytes, and returns whether the server hung up without a word. */
  private boolean isHungUpOn(byte[]... parts) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), notice().port())) {
      for (byte[] part : parts) {
        socket.getOutputStream().write(part);
      }
      return socket.getInputStream().read() < 0;
    } catch (SocketException e) {
      // Hung up on in the middle of what was sent.
      return true;
    }
  }

  private static byte[] frame(int kind, int length, byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DataOutputStream to = new DataOutputStream(out);
    to.writeByte(kind);
    to.writeInt(length);
    to.write(bytes);
    return out.toByteArray();
  }

  @Test
  void workIsDoneAndItsOutputAndExitCodeComeBack() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (WorkClient client = WorkClient.connect(notice())) {
      assertThat(client.call(request("build", "ä b", "c"), out, err)).isEqualTo(3);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("build ä b c");
    assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("/somewhere/ünder");
  }

  @Test
  void whoDoesNotKnowTheSecretIsHungUpOn() throws Exception {
    Notice wrong = new Notice(notice().port(), "0".repeat(64), 1, "");
    assertThatThrownBy(
            () -> {
              try (WorkClient client = WorkClient.connect(wrong)) {
                client.call(request("build"), NOWHERE, NOWHERE);
              }
            })
        .isInstanceOfAny(EOFException.class, SocketException.class);
    assertThat(worked).hasValue(0);
  }

  @Test
  void whatIsNoRequestIsHungUpOn() throws Exception {
    byte[] token = notice().tokenBytes();
    byte[] json = "[]".getBytes(StandardCharsets.UTF_8);
    assertThat(
            isHungUpOn(
                "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"
                    .repeat(3)
                    .getBytes(StandardCharsets.UTF_8)))
        .isTrue();
    assertThat(isHungUpOn(Frame.GREETING, token, frame('r', Integer.MAX_VALUE, json))).isTrue();
    assertThat(isHungUpOn(Frame.GREETING, token, frame('r', -1, json))).isTrue();
    assertThat(isHungUpOn(Frame.GREETING, token, frame(99, 2, json))).isTrue();
    assertThat(isHungUpOn(Frame.GREETING, token, frame('s', 2, json))).isTrue();
    assertThat(isHungUpOn(Frame.GREETING, token, frame('r', 2, json))).isTrue();
    assertThat(
            isHungUpOn(Frame.GREETING, token, frame('r', 2, "{x".getBytes(StandardCharsets.UTF_8))))
        .isTrue();
    assertThat(worked).hasValue(0);
  }

  @Test
  void whoSaysHalfAndWaitsIsHungUpOn() throws Exception {
    byte[] token = notice().tokenBytes();
    assertThat(isHungUpOn()).isTrue();
    assertThat(isHungUpOn(Frame.GREETING)).isTrue();
    assertThat(isHungUpOn(Frame.GREETING, token)).isTrue();
    assertThat(isHungUpOn(Frame.GREETING, token, frame('r', 100, new byte[3]))).isTrue();
    assertThat(worked).hasValue(0);
  }

  @Test
  void noMoreAreServedThanThereArePlaces() throws Exception {
    List<Socket> many = new ArrayList<>();
    int refused = 0;
    try (WorkListener patient = WorkListener.start(this::work, 60_000)) {
      Notice notice = patient.notice("");
      for (int i = 0; i < 8; i++) {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), notice.port());
        socket.getOutputStream().write(Frame.GREETING);
        many.add(socket);
      }
      for (int i = 0; i < 3; i++) {
        try (Socket one = new Socket(InetAddress.getLoopbackAddress(), notice.port())) {
          refused += one.getInputStream().read() < 0 ? 1 : 0;
        }
      }
    } finally {
      for (Socket socket : many) {
        socket.close();
      }
    }
    assertThat(refused).isEqualTo(3);
    // Those who go make room.
    try (WorkClient client = WorkClient.connect(notice())) {
      assertThat(client.call(request("x"), NOWHERE, NOWHERE)).isEqualTo(1);
    }
  }

  @Test
  void clientCanHaveItsWorkEnded() throws Exception {
    try (WorkClient client = WorkClient.connect(notice())) {
      CompletableFuture<Integer> code =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  return client.call(request("wait"), NOWHERE, NOWHERE);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      isWaiting.await();
      client.stop();
      assertThat(code.get()).isEqualTo(1);
    }
  }

  @Test
  void clientThatGoesHasItsWorkEnded() throws Exception {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), notice().port());
    socket.getOutputStream().write(Frame.GREETING);
    socket.getOutputStream().write(notice().tokenBytes());
    byte[] request = request("wait").bytes();
    socket.getOutputStream().write(frame('r', request.length, request));
    isWaiting.await();
    socket.close();
    isStopped.await();
    assertThat(worked).hasValue(1);
  }

  @Test
  void itListensAtTheLoopbackAddressAlone() throws Exception {
    for (InetAddress address : InetAddress.getAllByName(InetAddress.getLocalHost().getHostName())) {
      if (!address.isLoopbackAddress()) {
        assertThatThrownBy(() -> new Socket(address, notice().port()).close())
            .isInstanceOf(IOException.class);
      }
    }
    try (Socket here = new Socket(InetAddress.getLoopbackAddress(), notice().port())) {
      assertThat(here.getInetAddress().isLoopbackAddress()).isTrue();
    }
  }

  @Test
  void noticeIsReadByItsOwnerAlone(@TempDir Path store) throws Exception {
    notice().write(store);
    notice().write(store);
    Path file = store.resolve("serve.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Notice.read(store)).contains(notice());
    try (WorkListener other = WorkListener.start(this::work)) {
      assertThat(other.notice("").token()).isNotEqualTo(notice().token());
    }
    Notice.remove(store);
    assertThat(Notice.read(store)).isEmpty();
  }

  @Test
  void noticeOfWhoHasEndedIsNone(@TempDir Path store) throws Exception {
    long gone = new ProcessBuilder("true").start().onExit().get().pid();
    new Notice(1, "a".repeat(64), gone, "").write(store);
    assertThat(Notice.read(store)).isEmpty();
    new Notice(1, "short", ProcessHandle.current().pid(), "").write(store);
    assertThat(Notice.read(store)).isEmpty();
  }
}
