package io.wiregraph.server.trial;

import io.wiregraph.server.http.Answers;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says that nobody can try texts here, where that would be. */
public final class NoTrial extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Answers.refuse(
        HttpServletResponse.SC_NOT_FOUND,
        "No texts can be tried here: this server was started with --no-try.",
        response);
  }
}
