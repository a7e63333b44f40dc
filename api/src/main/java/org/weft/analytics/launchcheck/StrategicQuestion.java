package org.weft.analytics.launchcheck;

/// The four strategic questions. Source: X. de Souza Briggs, Perfect Fit or Shotgun Marriage?
/// (2003).
public enum StrategicQuestion {
  SHOULD_WE("Should we partner at all, rather than make it alone or buy it?"),
  PURPOSES("What is it for: getting more done, being entitled to do it, or both?"),
  SUCCESS("What would success be, and how would it be seen?"),
  HOW_PARTNERED("How is it to be partnered: who is in, how deep, who decides?");

  private final String sentence;

  StrategicQuestion(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
