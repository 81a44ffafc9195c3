package io.wiregraph.server.operation;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a server does, for Prometheus, at {@code /metrics}. */
public final class MetricsPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private final transient Metrics metrics;
  private final transient Insider insider;

  /** Tells what was counted. */
  public MetricsPage(Metrics metrics, Insider insider) {
    this.metrics = metrics;
    this.insider = insider;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (insider.mayAsk(request, response)) {
      byte[] text = metrics.text().getBytes(StandardCharsets.UTF_8);
      response.setContentType("text/plain;version=0.0.4;charset=utf-8");
      response.setHeader("Cache-Control", "no-store");
      response.setContentLength(text.length);
      response.getOutputStream().write(text);
    }
  }
}
