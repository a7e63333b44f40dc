# Freeman centralizations by R igraph, the only library at hand that has them: expected values for
# CentralizationOracleTest. Debian: apt-get install r-cran-igraph. Run:
#   Rscript api/src/test/r/centralization.R > api/src/test/resources/algorithms/centralization.csv
suppressMessages(library(igraph))
set.seed(1979)
cat("nodes,edges,degree,betweenness\n")
for (run in 1:60) {
  n <- sample(3:25, 1)
  m <- sample(0:(3 * n), 1) # loops, repeated ties and several components are among them
  ends <- matrix(sample(0:(n - 1), 2 * m, replace = TRUE), ncol = 2)
  graph <- make_empty_graph(n, directed = FALSE)
  if (m > 0) graph <- add_edges(graph, as.vector(t(ends)) + 1)
  graph <- simplify(graph)
  degree <- centr_degree(graph, loops = FALSE, normalized = TRUE)$centralization
  betweenness <- centr_betw(graph, directed = FALSE, normalized = TRUE)$centralization
  edges <- paste(apply(ends, 1, paste, collapse = "-"), collapse = " ")
  cat(sprintf("%d,%s,%.15g,%.15g\n", n, edges, degree, betweenness))
}
