# What R says of lifetimes and of rates, for tests/life.rs to be held against.
#
#   Rscript life.R life    writes lifetimes.csv and expected.csv into the folder life
#
# Lifetimes of associations that do not exist, drawn by a seed. Written with R 4.2.2 and survival 3.5-3.
suppressMessages(library(survival))
folder <- commandArgs(trailingOnly = TRUE)[1]
dir.create(folder, showWarnings = FALSE)
set.seed(20261127)
n <- 150
seen_from <- ifelse(runif(n) < 0.4, sample(0:12, n, TRUE), 0)
life <- seen_from + 1 + floor(rexp(n, 0.09))
until <- pmin(life, seen_from + sample(5:30, n, TRUE))
ended <- as.integer(life <= until)
write.csv(data.frame(from = seen_from, until, ended), file.path(folder, "lifetimes.csv"), row.names = FALSE,
  quote = FALSE)

out <- data.frame()
say <- function(name, values) out <<- rbind(out,
  data.frame(name = name, index = seq_along(values) - 1, value = as.numeric(values)))
curve <- function(name, fit) {
  ends <- fit$n.event > 0
  say(paste0(name, ".time"), fit$time[ends])
  say(paste0(name, ".at_risk"), fit$n.risk[ends])
  say(paste0(name, ".survival"), fit$surv[ends])
  say(paste0(name, ".low"), fit$lower[ends])
  say(paste0(name, ".high"), fit$upper[ends])
}
curve("whole", survfit(Surv(until, ended) ~ 1, subset = seen_from == 0, conf.type = "log-log"))
curve("late", survfit(Surv(seen_from, until, ended) ~ 1, conf.type = "log-log"))
counts <- c(0, 1, 2, 5, 17, 250, 4321, 90000)
say("poisson.count", counts)
bounds <- sapply(counts, function(k) poisson.test(k)$conf.int)
say("poisson.low", bounds[1, ])
say("poisson.high", bounds[2, ])
out$value <- sprintf("%.15g", out$value)
write.table(out, file.path(folder, "expected.csv"), sep = ",", row.names = FALSE, quote = FALSE)
