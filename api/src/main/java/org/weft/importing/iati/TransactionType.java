package org.weft.importing.iati;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.FlowBasis;

/// What a transaction is, by the code list TransactionType and by the letters of version 1.
enum TransactionType {
  INCOMING_FUNDS("1", "IF", "Incoming funds", true, FlowBasis.DISBURSED),
  OUTGOING_COMMITMENT("2", "C", "Outgoing commitment", false, FlowBasis.COMMITTED),
  DISBURSEMENT("3", "D", "Disbursement", false, FlowBasis.DISBURSED),
  EXPENDITURE("4", "E", "Expenditure", false, FlowBasis.DISBURSED),
  INTEREST_PAYMENT("5", "IR", "Interest payment", false, null),
  LOAN_REPAYMENT("6", "LR", "Loan repayment", false, null),
  REIMBURSEMENT("7", "R", "Reimbursement", false, FlowBasis.DISBURSED),
  PURCHASE_OF_EQUITY("8", "QP", "Purchase of equity", false, FlowBasis.DISBURSED),
  SALE_OF_EQUITY("9", "QS", "Sale of equity", true, null),
  CREDIT_GUARANTEE("10", "CG", "Credit guarantee", false, null),
  INCOMING_COMMITMENT("11", "", "Incoming commitment", true, FlowBasis.COMMITTED),
  OUTGOING_PLEDGE("12", "", "Outgoing pledge", false, FlowBasis.PLANNED),
  INCOMING_PLEDGE("13", "", "Incoming pledge", true, FlowBasis.PLANNED),
  /// No transaction, and of no code.
  PLANNED_DISBURSEMENT("", "", "Planned disbursement", false, FlowBasis.PLANNED);

  private final String code;
  private final String letters;
  private final String label;
  private final boolean isIncoming;
  private final @Nullable FlowBasis basis;

  TransactionType(
      String code, String letters, String label, boolean isIncoming, @Nullable FlowBasis basis) {
    this.code = code;
    this.letters = letters;
    this.label = label;
    this.isIncoming = isIncoming;
    this.basis = basis;
  }

  static Optional<TransactionType> of(String code) {
    return Arrays.stream(values())
        .filter(type -> !code.isEmpty() && (type.code.equals(code) || type.letters.equals(code)))
        .findFirst();
  }

  String label() {
    return label;
  }

  /// Reported by its receiver.
  boolean isIncoming() {
    return isIncoming;
  }

  /// Null when it supports nobody.
  @Nullable FlowBasis basis() {
    return basis;
  }

  /// Whether its receiver may be the one organization that implements the activity: what is
  /// planned, promised or handed over has a receiver, even if it is not named.
  boolean goesToImplementer() {
    return switch (this) {
      case OUTGOING_COMMITMENT, DISBURSEMENT, REIMBURSEMENT -> true;
      case OUTGOING_PLEDGE, PLANNED_DISBURSEMENT -> true;
      default -> false;
    };
  }

  /// Why it is not kept.
  String whyNot() {
    return switch (this) {
      case INTEREST_PAYMENT, LOAN_REPAYMENT, SALE_OF_EQUITY ->
          "is a return on money that was lent or invested, not a resource; it is left out";
      case CREDIT_GUARANTEE -> "moves no money; it is left out";
      default -> throw new IllegalStateException(label + " is kept");
    };
  }
}
