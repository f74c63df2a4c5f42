# The same commands under the names some people type by habit.
run test lint bench robust shot words package lock:
	python3 dev.py $@
.PHONY: run test lint bench robust shot words package lock
