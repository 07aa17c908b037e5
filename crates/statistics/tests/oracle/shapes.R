# Concentration and networks as R and its package `igraph` have them, for tests/shapes.rs to be held against.
#
#   Rscript shapes.R shapes    writes amounts.csv, links.csv and expected.csv into the folder shapes
#
# Invented by a seed. Written with R 4.2.2 and igraph 1.3.5.
suppressMessages(library(igraph))
folder <- commandArgs(trailingOnly = TRUE)[1]
dir.create(folder, showWarnings = FALSE)
set.seed(20261127)
out <- data.frame()
say <- function(name, values) out <<- rbind(out,
  data.frame(name = name, index = seq_along(values) - 1, value = as.numeric(values)))

amounts <- data.frame(group = sample(1:4, 400, TRUE), cents = round(exp(rnorm(400, 12, 1.8))))
amounts$cents[sample(400, 15)] <- 0
write.csv(amounts, file.path(folder, "amounts.csv"), row.names = FALSE, quote = FALSE)
x <- amounts$cents
share <- x / sum(x)
theil <- function(x) { s <- x[x > 0] / sum(x); sum(s * log(s * length(x))) }
say("gini", sum(abs(outer(x, x, "-"))) / (2 * length(x)^2 * mean(x)))
say("gini_corrected", sum(abs(outer(x, x, "-"))) / (2 * length(x) * (length(x) - 1) * mean(x)))
say("hhi", 1e4 * sum(share^2))
say("effective", 1 / sum(share^2))
say("theil", theil(x))
parts <- split(x, amounts$group)
say("within", sum(sapply(parts, function(p) sum(p) / sum(x) * theil(p))))
say("between", sum(sapply(parts, function(p) sum(p) / sum(x) * log(mean(p) / mean(x)))))
say("quantile", quantile(x, c(0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99), type = 7))
say("top", sum(sort(x, decreasing = TRUE)[1:4]) / sum(x))

# Forty funders, two hundred beneficiaries, some funders much larger than others.
links <- unique(data.frame(member = sample(40, 700, TRUE, 1 / (1:40)), gathering = sample(200, 700, TRUE)))
write.csv(links, file.path(folder, "links.csv"), row.names = FALSE, quote = FALSE)
met <- table(factor(links$member, 1:40), links$gathering) > 0
shared <- met %*% t(met)
weight <- met %*% (t(met) / pmax(colSums(met) - 1, 1))
upper <- which(upper.tri(shared) & shared > 0, arr.ind = TRUE)
upper <- upper[order(upper[, 1], upper[, 2]), ]
say("pair.one", upper[, 1])
say("pair.other", upper[, 2])
say("pair.shared", shared[upper])
say("pair.weight", weight[upper])
# Ties of those who share three or more.
strong <- upper[shared[upper] >= 3, ]
graph <- graph_from_edgelist(strong, directed = FALSE)
graph <- add_vertices(graph, 41 - vcount(graph))
say("density", edge_density(graph))
say("cores", coreness(graph))
say("sizes", sort(components(graph)$csize, decreasing = TRUE))
# A group is whether the number is even: assortativity is not E-I, so that is counted here.
across <- sum(strong[, 1] %% 2 != strong[, 2] %% 2)
say("ei", (2 * across - nrow(strong)) / nrow(strong))
out$value <- sprintf("%.15g", out$value)
write.table(out, file.path(folder, "expected.csv"), sep = ",", row.names = FALSE, quote = FALSE)
