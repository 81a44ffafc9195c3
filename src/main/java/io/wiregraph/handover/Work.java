package io.wiregraph.handover;

import java.io.OutputStream;

/** Does what is handed over. */
@FunctionalInterface
public interface Work {

  /** Who waits for the work. */
  interface Client {

    /** Returns where results go; fails where nobody reads them any more. */
    OutputStream out();

    /** Returns where messages go. */
    OutputStream err();

    /** Has something done once, where the client wants the work to end, or has gone. */
    void onStop(Runnable stop);
  }

  /** Does it, and returns the exit code. */
  int run(Request request, Client client);
}
