package org.weft.analytics.dependence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.weft.landscape.FlowBasis;
import org.weft.landscape.Period;
import org.weft.landscape.ResourceKind;
import org.weft.landscape.view.Landscape;
import org.weft.paging.Connection;
import org.weft.paging.Page;

/// `Landscape.ifWithdrawn`.
@Controller
class WithdrawalController {

  @SchemaMapping(typeName = "Landscape")
  Withdrawal ifWithdrawn(
      Landscape landscape,
      @Argument List<String> of,
      @Argument ResourceKind kind,
      @Argument @Nullable Period period,
      @Argument @Nullable String currency,
      @Argument @Nullable String unit,
      @Argument @Nullable FlowBasis basis,
      @Argument PassingRule passing,
      @Argument double tolerance,
      @Argument double threshold) {
    return WithdrawalAnalysis.answer(
        landscape.view(),
        new WithdrawalQuestion(
            of, kind, period, currency, unit, basis, passing, tolerance, threshold));
  }

  @SchemaMapping(typeName = "Withdrawal")
  Connection<WithdrawalLoss> losses(Withdrawal withdrawal, @Argument boolean leftUnder, Page page) {
    return Connection.slice(leftUnder ? withdrawal.leftUnder() : withdrawal.all(), page);
  }
}
