# Public policies: what calls, petitions and indicators serve.

policies-title = Public policies
policies-lede = What public bodies want to change on this territory, in their own words. Each policy has a page that gathers the calls and petitions that serve it, and what shows that it moves on.
policies-none = No public body has named a policy here yet.
policies-keep = Name the policies of your public body
    .lede = A name that people understand without knowing your departments, and a few sentences about what you want to change. In several languages if you can.
policies-add = Name a policy
    .send = Publish this policy
policy-carried-by = Policy of
policy-ended = This public body ended this policy on { $date }. What served it stays here.
policy-themes = Themes
    .hint = Four at most.
policy-themes-wrong = Choose one to four themes.
policy-change = Change this policy
policy-theirs = What is saved now
policy-serving = What serves this policy
    .none = No call or petition serves it yet.
policy-name = Name ({ $language })
policy-name-wrong = Give a name in one language at least, in 120 characters at most.
policy-summary = What you want to change ({ $language })
policy-summary-wrong = Write 1,500 characters at most, and give a name in each language in which you write.
policy-end = This policy has ended
panel-policies = Public policies
    .keep = Name or change its policies
policy-done-named = The policy is published.
policy-done-changed = The policy is changed.
